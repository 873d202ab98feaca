package comity.web.docket;

import comity.common.Actor;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A form about one case: finds the case when the page opens, and leads back to it with a note. */
public abstract class CaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor actor;

    @Inject
    private CaseHeads heads;

    @Inject
    private Page page;

    private String reference;
    private CaseHead head;

    /** Finds the case, or refuses it as absent or closed to the reader. */
    public void load() {
        head = heads.of(reference, actor());
        open();
    }

    /** What else the page shows; refuses by itself what the reader may not see. */
    protected void open() {
        // most forms show nothing but the case
    }

    protected Actor actor() {
        return actor.actor();
    }

    protected Long caseId() {
        return head.id();
    }

    protected String backToCase(String noteKey) {
        return backTo(head.path(), noteKey);
    }

    protected String backTo(String path, String noteKey) {
        return page.done(path, noteKey);
    }

    /** A day as typed; null where none was typed or it is no day. */
    protected static LocalDate day(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public CaseHead getHead() {
        return head;
    }
}
