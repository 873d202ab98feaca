package comity.filing;

import comity.access.AccessClass;
import comity.access.Act;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CloseReason;
import comity.docket.Docket;
import comity.docket.NewEntry;
import comity.docket.Register;
import comity.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** S02: the Registrar refuses or sends back; the President reviews a refusal (TL-04). */
@ApplicationScoped
@Transactional
public class FormReview {

    @Inject
    IntakeRoom room;

    @Inject
    IntakeDesk desk;

    @Inject
    IntakePapers papers;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<IntakeMoved> moved;

    /** Form only; with reasons. The claimant may ask the President to review it (TL-04). */
    public ExaminationView refuse(String reference, String reasons, Actor actor) {
        CaseFile file = room.enterAsRegistrar(reference, actor);
        Examination examination = room.examination(file);
        ReasonsWanting.require(reasons);
        examination.moveTo(ExaminationStage.REFUSED, ExaminationStage.DECIDE);
        examination.settle("REFUSED", reasons, actor.id());
        room.settle(file.id(), "TL-02");
        deadlines.start(file.id(), "TL-04", desk.instant(), Obligor.CLM);
        Document paper = papers.reasoned(file, "refusal-notice", "refused", reasons, actor, "registrar");
        write(file, "claim.refused", paper, actor, Side.TRIBUNAL);
        return done(file, ExaminationStage.DECIDE, examination);
    }

    /** The Registrar sends a form that was handed up back to the clerk, for instance for a deficiency notice. */
    public ExaminationView sendBack(String reference, String reasons, Actor actor) {
        CaseFile file = room.enterAsRegistrar(reference, actor);
        Examination examination = room.examination(file);
        ReasonsWanting.require(reasons);
        examination.moveTo(ExaminationStage.EXAMINE, ExaminationStage.DECIDE);
        examination.settle("SENT_BACK", reasons, actor.id());
        docket.record(
                file,
                NewEntry.of("examination.sent-back")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.REG)
                        .stage("S02")
                        .in(Register.REG));
        return done(file, ExaminationStage.DECIDE, examination);
    }

    /** The claimant asks the President to review the refusal, before TL-04 ends. */
    public void askReview(String reference, String reasons, Actor actor) {
        CaseFile file = room.enterAsClaimant(reference, Act.FILE, actor);
        Examination examination = room.examination(file);
        ReasonsWanting.require(reasons);
        deadlines.meet(file.id(), "TL-04");
        examination.moveTo(ExaminationStage.REVIEW, ExaminationStage.REFUSED);
        deadlines.start(file.id(), "TL-04b", desk.instant(), Obligor.PRS);
        Document paper = papers.reasoned(file, "review-request", "review", reasons, actor, "agent");
        write(file, "claim.review-requested", paper, actor, Side.CLM);
        done(file, ExaminationStage.REFUSED, examination);
    }

    /** Whether the person acts as President on this filing now; a late review is the Vice-President's too. */
    public boolean isForPresident(String reference, boolean review, Actor actor) {
        return room.isForPresident(reference, review ? "TL-04b" : null, actor);
    }

    /** The President confirms the refusal, which ends the matter, or sends the claim back to be registered. */
    public ExaminationView decideReview(String reference, boolean confirmed, String reasons, Actor actor) {
        CaseFile file = room.enterAsPresident(reference, "TL-04b", actor);
        Examination examination = room.examination(file);
        ReasonsWanting.require(reasons);
        examination.requireStage(ExaminationStage.REVIEW);
        room.settle(file.id(), "TL-04b");
        String outcome = confirmed ? "confirmed" : "setaside";
        Document paper = papers.reasoned(file, "review-decision", outcome, reasons, actor, "president");
        write(file, "claim.review-" + outcome, paper, actor, Side.TRIBUNAL);
        if (confirmed) {
            end(file, examination, ExaminationStage.REVIEW);
        } else {
            letThrough(file, examination, ExaminationStage.REVIEW);
        }
        return done(file, ExaminationStage.REVIEW, examination);
    }

    private void letThrough(CaseFile file, Examination examination, ExaminationStage from) {
        examination.clear();
        examination.moveTo(ExaminationStage.DECIDE, from);
        deadlines.start(file.id(), "TL-02", desk.instant(), Obligor.REG);
    }

    private void end(CaseFile file, Examination examination, ExaminationStage from) {
        examination.moveTo(ExaminationStage.NOT_REGISTERED, from);
        file.close(CloseReason.NOT_REGISTERED, desk.instant());
        deadlines.cancelAll(file.id());
    }

    private void write(CaseFile file, String kind, Document paper, Actor actor, Side side) {
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, side)
                        .access(AccessClass.REG)
                        .stage("S02")
                        .in(Register.FILING)
                        .document(paper));
    }

    private ExaminationView done(CaseFile file, ExaminationStage from, Examination examination) {
        moved.fire(new IntakeMoved(file.id(), from, examination.stage()));
        return room.view(file);
    }
}
