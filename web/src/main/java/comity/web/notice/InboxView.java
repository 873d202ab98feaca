package comity.web.notice;

import comity.overview.InboxReading;
import comity.overview.NoticeRow;
import comity.web.access.CurrentActor;
import comity.web.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The reader's notices. Opening one marks it as read. */
@Named
@RequestScoped
public class InboxView {

    private static final int PAGE = 30;

    @Inject
    HttpServletRequest request;

    @Inject
    InboxReading notices;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    private List<NoticeRow> found;

    public List<NoticeRow> getRows() {
        List<NoticeRow> all = all();
        return all.size() > PAGE ? all.subList(0, PAGE) : all;
    }

    private List<NoticeRow> all() {
        if (found == null) {
            String before = request.getParameter("before");
            Long key = before != null && before.matches("\\d{1,18}") ? Long.valueOf(before) : null;
            found = notices.of(actor.actor(), key, PAGE + 1);
        }
        return found;
    }

    public String getNext() {
        return all().size() > PAGE ? "?before=" + all().get(PAGE - 1).id() : null;
    }

    /** The notice in words: its own text, else that of the docket line it tells of. */
    public String words(NoticeRow row) {
        String key = texts.has("notice." + row.kind()) ? "notice." + row.kind() : "docket." + row.kind();
        return texts.has(key) ? texts.of(key, row.args().toArray()) : row.kind();
    }

    /** Whether the reader speaks for a State, which is served here. */
    public boolean isServed() {
        return actor.actor().state() != null;
    }

    /** Marks all as read and shows them so. */
    public String readAll() {
        notices.readAll(actor.actor());
        return "/notice/inbox?faces-redirect=true";
    }

    /** Marks as read and leads to the case. */
    public String open(Long id) {
        NoticeRow row = notices.read(id, actor.actor());
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String path = row.reference() == null ? own(row) : "/cases/" + row.reference();
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    /** What belongs to no case has a page of its own, under the number that the notice names first. */
    private static String own(NoticeRow row) {
        String number = row.args().isEmpty() ? "" : row.args().get(0);
        if (row.kind().startsWith("sideletter.")) {
            return "/sideletter/letter?number=" + number;
        }
        if (row.kind().startsWith("savedsearch.")) {
            return "/decisions/" + number;
        }
        return row.kind().startsWith("package.") ? "/packages/package?number=" + number : "/notice/inbox";
    }
}
