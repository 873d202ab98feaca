package comity.web.annotation;

import comity.annotation.Annotating;
import comity.annotation.AnnotationView;
import comity.web.access.CurrentActor;
import comity.web.precedent.PrecedentWords;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The reading judge's annotations: all of them, those beside one decision, and those that have the words of a search. */
@Named
@RequestScoped
public class AnnotationPage {

    private static final String HERE = "/annotation/list";
    private static final int SHOWN = 5;

    @Inject
    Annotating annotating;

    @Inject
    CurrentActor actor;

    @Inject
    PrecedentWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    Page page;

    private List<AnnotationView> rows;
    private List<AnnotationView> found;

    public boolean isMine() {
        return annotating.annotates(actor.actor());
    }

    public String getAsked() {
        String q = request.getParameter("q");
        return q == null ? "" : q.strip();
    }

    public List<AnnotationView> getRows() {
        if (rows == null) {
            rows = annotating.list(getAsked(), actor.actor());
        }
        return rows;
    }

    public List<AnnotationView> beside(String slug) {
        return annotating.beside(slug, actor.actor());
    }

    /** The first five that have the words of a search, its signs and fields left aside; none without words. */
    public List<AnnotationView> having(String query) {
        if (found == null) {
            String plain = query.replaceAll("\\b[a-z]+:\\S+|\\b(AND|OR|NOT)\\b|~\\d+|[\"()*?]", " ")
                    .strip();
            found = plain.isEmpty() || !isMine()
                    ? List.of()
                    : annotating.list(plain, actor.actor()).stream()
                            .limit(SHOWN)
                            .toList();
        }
        return found;
    }

    /** Where the annotated place is read. */
    public String path(AnnotationView row) {
        return words.path(row.slug(), row.external()) + words.anchor(row.paragraph());
    }

    public String remove(Long id) {
        AnnotationView row = annotating.remove(id, actor.actor());
        return page.done(HERE, "annotation.removed", row.citation());
    }

    public int getMost() {
        return Annotating.MOST;
    }
}
