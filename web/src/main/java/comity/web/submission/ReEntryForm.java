package comity.web.submission;

import comity.submission.NonAppearances;
import comity.submission.ReEntry;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** X1: an absent party takes part again. */
@Named
@ViewScoped
public class ReEntryForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    NonAppearances absences;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    private String reference;
    private String words;
    private CaseHead head;

    public void load() {
        head = heads.of(reference, current.actor());
    }

    public String send() {
        absences.reEnter(new ReEntry(head.id(), words), current.actor());
        return page.done("/cases/" + reference, "submission.reenter.done");
    }

    public CaseHead getHead() {
        return head;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }
}
