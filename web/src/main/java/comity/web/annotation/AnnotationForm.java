package comity.web.annotation;

import comity.annotation.Annotating;
import comity.annotation.AnnotationView;
import comity.precedent.PrecedentResults;
import comity.precedent.Precedents;
import comity.web.access.CurrentActor;
import comity.web.precedent.PrecedentWords;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Writes an annotation, or other words for one. */
@Named
@ViewScoped
public class AnnotationForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LIST = "/annotation/list";

    @Inject
    private Annotating annotating;

    @Inject
    private Precedents precedents;

    @Inject
    private PrecedentWords precedentWords;

    @Inject
    private CurrentActor current;

    @Inject
    private Page page;

    private Long id;
    private int version;
    private String of;
    private String paragraph = "";
    private String words = "";
    private String citation = "";
    private String title = "";
    private boolean external;

    /** Reads what is to be changed, or what is written beside; what is not there is absent. */
    public void load() {
        if (id == null) {
            annotating.list("", current.actor());
            PrecedentResults.Hit beside = precedents.named(of == null ? "" : of);
            of = beside.slug();
            citation = beside.citation();
            title = beside.title();
            external = beside.external();
        } else {
            show(annotating.read(id, current.actor()));
        }
    }

    private void show(AnnotationView read) {
        version = read.version();
        of = read.slug();
        paragraph = read.paragraph();
        words = read.words();
        citation = read.citation();
        title = read.title();
        external = read.external();
    }

    public String write() {
        AnnotationView written = id == null
                ? annotating.write(of, paragraph, words, current.actor())
                : annotating.change(id, version, words, current.actor());
        return page.done(LIST, "annotation.written", written.citation());
    }

    /** Where what is annotated is read. */
    public String getPath() {
        return precedentWords.path(of, external);
    }

    public boolean isNew() {
        return id == null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String value) {
        of = value;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String value) {
        paragraph = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public String getCitation() {
        return citation;
    }

    public String getTitle() {
        return title;
    }

    public int getLongest() {
        return Annotating.LONGEST;
    }
}
