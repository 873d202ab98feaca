package comity.web.filing;

import comity.filing.ExaminationStage;
import comity.filing.FormReview;
import comity.filing.ReferralDecision;
import comity.filing.ReferralGround;
import comity.filing.Referring;
import comity.filing.Registering;
import comity.filing.Registration;
import comity.web.access.CurrentActor;
import comity.web.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The decisions of the Registrar and the President on a form, on the page of its examination. */
@Named
@RequestScoped
public class DecidePage {

    @Inject
    Registering registering;

    @Inject
    FormReview review;

    @Inject
    Referring referring;

    @Inject
    ExaminePage examination;

    @Inject
    CurrentActor actor;

    @Inject
    Page page;

    private String reasons;
    private String ground;
    private String letter;

    public String register() {
        examination.load();
        Registration done = registering.register(examination.reference(), actor.actor());
        return page.done("/cases/" + done.docketNumber(), "filing.ex.registered", done.docketNumber());
    }

    public String refuse() {
        examination.load();
        review.refuse(examination.reference(), reasons, actor.actor());
        return back("filing.ex.refused");
    }

    public String refer() {
        examination.load();
        referring.refer(examination.reference(), ReferralGround.valueOf(ground), reasons, actor.actor());
        return back("filing.ex.referred");
    }

    public String sendBack() {
        examination.load();
        review.sendBack(examination.reference(), reasons, actor.actor());
        return back("filing.ex.sentBack");
    }

    public String decideReview(boolean confirmed) {
        examination.load();
        review.decideReview(examination.reference(), confirmed, reasons, actor.actor());
        return back("filing.ex.decided");
    }

    public String decideReferral(String decision) {
        examination.load();
        referring.decide(examination.reference(), ReferralDecision.valueOf(decision), reasons, actor.actor());
        return back("filing.ex.decided");
    }

    public String accept() {
        examination.load();
        referring.accept(examination.reference(), letter, actor.actor());
        return back("filing.ex.decided");
    }

    private String back(String note) {
        return page.done("/filing/examine?case=" + examination.reference(), note);
    }

    /** Whether the reader decides now: the Registrar, or after a referral or a request for review the President. */
    public boolean isOpen() {
        return switch (examination.getView().stage()) {
            case DECIDE -> actor.actor().has("registrar");
            case REVIEW, REFERRED ->
                review.isForPresident(
                        examination.reference(),
                        examination.getView().stage() == ExaminationStage.REVIEW,
                        actor.actor());
            default -> false;
        };
    }

    public ReferralGround[] getGrounds() {
        return ReferralGround.values();
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String typed) {
        reasons = typed;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String typed) {
        letter = typed;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String chosen) {
        ground = chosen;
    }
}
