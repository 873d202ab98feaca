package comity.filing;

import comity.access.AccessClass;
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

/**
 * S02: the Registrar refers manifest abuse, a duplicate or a respondent that is no Signatory to the President, who
 * admits, refuses or invites that respondent to accept the Tribunal for this case (FX-01).
 */
@ApplicationScoped
@Transactional
public class Referring {

    @Inject
    IntakeRoom room;

    @Inject
    IntakeDesk desk;

    @Inject
    IntakePapers papers;

    @Inject
    Invitations invitations;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Docket docket;

    @Inject
    Event<IntakeMoved> moved;

    /** Manifest abuse, a duplicate or a respondent that is no Signatory goes to the President. */
    public ExaminationView refer(String reference, ReferralGround ground, String reasons, Actor actor) {
        CaseFile file = room.enterAsRegistrar(reference, actor);
        Examination examination = room.examination(file);
        ReasonsWanting.require(reasons);
        requireGround(ground, file, examination);
        examination.moveTo(ExaminationStage.REFERRED, ExaminationStage.DECIDE);
        examination.settle(ground.name(), reasons, actor.id());
        room.settle(file.id(), "TL-02");
        Document paper = papers.referral(file, ground, reasons, actor);
        docket.record(
                file,
                NewEntry.of("examination.referred")
                        .by(actor, Side.TRIBUNAL)
                        .access(AccessClass.REG)
                        .stage("S02")
                        .in(Register.REG)
                        .document(paper)
                        .args("filing.ex.ground." + ground.name()));
        return done(file, ExaminationStage.DECIDE, examination);
    }

    /** What the tables know must be so: no duplicate without an earlier case, no invitation of a Signatory. */
    private void requireGround(ReferralGround ground, CaseFile file, Examination examination) {
        boolean fits = switch (ground) {
            case ABUSE -> true;
            case DUPLICATE -> examination.duplicateOf() != null;
            case NON_SIGNATORY -> !invitations.isSignatory(file.respondent());
        };
        if (!fits) {
            throw new OutcomeNotOpen(ground.name());
        }
    }

    /** The President decides on a referral, with reasons. */
    public ExaminationView decide(String reference, ReferralDecision decision, String reasons, Actor actor) {
        CaseFile file = room.enterAsPresident(reference, null, actor);
        Examination examination = room.examination(file);
        ReasonsWanting.require(reasons);
        examination.requireStage(ExaminationStage.REFERRED);
        switch (decision) {
            case ADMIT -> {
                write(file, "claim.referral-admitted", decided(file, "admitted", reasons, actor), actor);
                letThrough(file, examination, ExaminationStage.REFERRED);
            }
            case REFUSE -> {
                Document paper = papers.reasoned(file, "refusal-notice", "confirmed", reasons, actor, "president");
                write(file, "claim.refused", paper, actor);
                examination.moveTo(ExaminationStage.NOT_REGISTERED, ExaminationStage.REFERRED);
                file.close(CloseReason.NOT_REGISTERED, desk.instant());
                deadlines.cancelAll(file.id());
            }
            case INVITE -> invite(file, examination, reasons, actor);
        }
        return done(file, ExaminationStage.REFERRED, examination);
    }

    private void invite(CaseFile file, Examination examination, String reasons, Actor actor) {
        if (!ReferralGround.NON_SIGNATORY.name().equals(examination.ground())) {
            throw new OutcomeNotOpen(ReferralDecision.INVITE.name());
        }
        examination.moveTo(ExaminationStage.INVITED, ExaminationStage.REFERRED);
        var until =
                deadlines.start(file.id(), "FX-01", desk.instant(), Obligor.RSP).dueAt();
        write(file, "claim.acceptance-invited", papers.invitation(file, reasons, until, actor), actor);
        invitations.send(file);
    }

    /**
     * The registry records that the respondent accepts the Tribunal for this case.
     *
     * @param how by which letter, of whom and of which day
     */
    public ExaminationView accept(String reference, String how, Actor actor) {
        CaseFile file = room.enterAsRegistrar(reference, actor);
        Examination examination = room.examination(file);
        examination.requireStage(ExaminationStage.INVITED);
        ReasonsWanting.require(how);
        deadlines.meet(file.id(), "FX-01");
        Document paper = papers.reasoned(file, "acceptance", "accepted", how, actor, "registrar");
        write(file, "claim.acceptance-given", paper, actor);
        letThrough(file, examination, ExaminationStage.INVITED);
        return done(file, ExaminationStage.INVITED, examination);
    }

    private Document decided(CaseFile file, String outcome, String reasons, Actor actor) {
        return papers.reasoned(file, "referral-decision", outcome, reasons, actor, "president");
    }

    private void letThrough(CaseFile file, Examination examination, ExaminationStage from) {
        examination.clear();
        examination.moveTo(ExaminationStage.DECIDE, from);
        deadlines.start(file.id(), "TL-02", desk.instant(), Obligor.REG);
    }

    private void write(CaseFile file, String kind, Document paper, Actor actor) {
        docket.record(
                file,
                NewEntry.of(kind)
                        .by(actor, Side.TRIBUNAL)
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
