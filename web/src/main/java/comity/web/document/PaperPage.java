package comity.web.document;

import comity.overview.Paper;
import comity.overview.PaperViewing;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import comity.web.docket.PaperWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** The page that shows a paper, a few of its pages at a time. */
@Named
@RequestScoped
public class PaperPage {

    private static final int AT_A_TIME = 5;

    @Inject
    PaperViewing viewing;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    PaperWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    @RequestParameterMap
    Map<String, String> asked;

    private PaperViewing.View view;

    public void load() {
        Long id = (Long) request.getAttribute(PaperServlet.PAPER);
        view = viewing.view(id == null ? -1L : id, from(), AT_A_TIME, actor.actor());
    }

    private int from() {
        String page = asked.getOrDefault("page", "1");
        int number = page.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1;
        return (number - 1) / AT_A_TIME * AT_A_TIME + 1;
    }

    public PaperViewing.View getView() {
        return view;
    }

    public Paper getPaper() {
        return view.paper();
    }

    /** Number and title, as lists name it. */
    public String getTitle() {
        Paper paper = view.paper();
        String title = words.title(paper);
        return paper.number() == null || paper.number().isBlank() ? title : paper.number() + " · " + title;
    }

    public String getPath() {
        return "/documents/" + view.paper().id();
    }

    public String getRange() {
        int last = Math.min(view.pages(), from() + AT_A_TIME - 1);
        return texts.of("paper.range", from(), last, view.pages());
    }

    public String getPrevious() {
        return from() == 1 ? null : getPath() + "/view?page=" + (from() - AT_A_TIME);
    }

    public String getNext() {
        int next = from() + AT_A_TIME;
        return next > view.pages() ? null : getPath() + "/view?page=" + next;
    }
}
