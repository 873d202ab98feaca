package comity.web.deliberation;

import comity.common.Actor;
import comity.decision.IssuedDecision;
import comity.deliberation.CommentOnDraft;
import comity.deliberation.InterimReview;
import comity.deliberation.Sealing;
import comity.docket.CaseAct;
import comity.overview.CaseReading;
import comity.serving.PaperIncomplete;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Comments of a party on what left chambers, and the Registrar's seal. */
@Named
@ViewScoped
public class ReviewForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    InterimReview review;

    @Inject
    Sealing sealing;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    private String reference;
    private CaseHead head;
    private String words = "";
    private boolean meeting;

    public void load() {
        head = heads.of(reference, actor());
    }

    public boolean may(String key) {
        return cases.acts(head.id(), actor()).stream()
                .anyMatch(act -> act.open() && act.key().equals(key));
    }

    /** Why the party cannot speak now, or null. */
    public String getReason() {
        return cases.acts(head.id(), actor()).stream()
                .filter(act -> !act.open()
                        && (act.key().equals("comment-draft") || act.key().equals("request-review")))
                .map(CaseAct::reasonKey)
                .findFirst()
                .orElse(null);
    }

    public boolean isInterim() {
        return may("request-review");
    }

    /** Comments must say something: who has nothing to say presses the other button. */
    public String send() {
        PaperIncomplete.check("S21")
                .required("words", words, CommentOnDraft.MOST)
                .done();
        review.comment(new CommentOnDraft(head.id(), words, meeting), actor());
        return page.done(head.path(), "deliberation.comment.done");
    }

    public String nothing() {
        review.comment(new CommentOnDraft(head.id(), "", false), actor());
        return page.done(head.path(), "deliberation.comment.done");
    }

    public String seal() {
        IssuedDecision issued = sealing.seal(head.id(), actor());
        return page.done(head.path() + "/decisions", "deliberation.seal.done", issued.citation());
    }

    private Actor actor() {
        return current.actor();
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

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isMeeting() {
        return meeting;
    }

    public void setMeeting(boolean meeting) {
        this.meeting = meeting;
    }
}
