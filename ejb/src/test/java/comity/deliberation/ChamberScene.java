package comity.deliberation;

import static comity.db.Courtroom.person;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.decision.ClaimResult;
import comity.decision.StandardOfProof;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.filing.FiledClaims;
import comity.serving.Served;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The chambers of a panel of three, from the closed hearing to the issued decision; on the real database. */
abstract class ChamberScene {

    static final Actor CLAIMANT = person("xa.agent");
    static final Actor RESPONDENT = person("xb.agent");
    static final Actor PRESIDING = person("xc.judge1");
    static final List<Actor> JUDGES = List.of(PRESIDING, person("xd.judge1"), person("xe.judge1"));

    final Courtroom court = new Courtroom().put(ProofRules.class, (group, phase) -> StandardOfProof.CONVINCING);
    final Drafting drafting = court.get(Drafting.class);
    final PanelVoting voting = court.get(PanelVoting.class);
    CaseFile file;

    @BeforeEach
    void the_hearing_is_closed() {
        DraftDelivery delivery = court.get(DraftDelivery.class);
        court.listen(event -> {
            if (event instanceof Served served) {
                delivery.onServed(served);
            }
        });
        file = court.file(CaseState.HEARING);
        FiledClaims.of(court, file, "Borvia cut a cable.");
        CaseAccess access = court.get(CaseAccess.class);
        JUDGES.forEach(judge -> access.appoint(file.id(), judge.id(), CourtRole.PNL, Side.PNL, null, Actor.registry()));
        access.appoint(file.id(), PRESIDING.id(), CourtRole.PPJ, Side.PNL, null, Actor.registry());
        court.get(PanelCourse.class).begin(file.id());
    }

    @AfterEach
    void leave() {
        court.close();
    }

    /** The whole draft of a decision, with its operative part of one paragraph. */
    void drafted() {
        drafting.save(new SaveDraft(file.id(), 0, "The claim was filed.", "The cable was cut."), PRESIDING);
        drafting.propose(
                new Drafting.ProposeOperative(file.id(), List.of("Borvia shall repair the cable.")), PRESIDING);
        drafting.find(new FindOnClaim(file.id(), 1, ClaimResult.UPHELD, null, List.of("DECL"), 1), PRESIDING);
        drafting.describe(
                new Drafting.DescribeDecision(file.id(), "On a cable that was cut.", List.of("cables")), PRESIDING);
    }

    void descriptiveSent() {
        drafted();
        court.get(InterimReview.class).sendDescriptive(file.id(), PRESIDING);
    }

    /** Both parties have had nothing to say to either draft: the panel may vote. */
    void reviewed() {
        descriptiveSent();
        silence();
        court.get(InterimReview.class).sendInterim(file.id(), PRESIDING);
        silence();
    }

    void silence() {
        for (Actor party : List.of(CLAIMANT, RESPONDENT)) {
            court.get(InterimReview.class).comment(new CommentOnDraft(file.id(), "", false), party);
        }
    }

    Long paragraph() {
        return voting.paragraphs(file.id()).get(0);
    }

    void vote(boolean inFavour, int judges) {
        JUDGES.subList(0, judges).forEach(judge -> voting.cast(file.id(), paragraph(), inFavour, judge));
    }

    /** The decision as voted by all and issued by the Registrar. */
    void issued() {
        reviewed();
        voting.open(file.id(), PRESIDING);
        vote(true, 3);
        voting.close(file.id(), PRESIDING);
        court.get(Sealing.class).seal(file.id(), person("registrar"));
    }

    DeadlineKeeper keeper() {
        return court.get(DeadlineKeeper.class);
    }
}
