package comity.objection;

import static comity.db.Courtroom.person;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.filing.Claim;
import comity.filing.Claims;
import comity.filing.Group;
import comity.objection.RuleOnObjection.ClaimRuling;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.stay.StayEnded;
import comity.submission.FirstRoundOver;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A case of Aurelia against Borvia with two claims, whose first submission was served on Monday 1 March 2027. */
abstract class ObjectionScene {

    static final String CLAIMANT = "xa.agent";
    static final String RESPONDENT = "xb.agent";
    static final List<String> BENCH = List.of("xc.judge1", "xd.judge1", "xe.judge1");

    /** The first submission is served on Monday 1 March 2027: 21 days end on Monday 22 March. */
    static final Instant END_OF_TL_27 = Instant.parse("2027-03-22T23:00:00Z");

    static final Instant END_OF_TL_28 = END_OF_TL_27;

    final Courtroom court = new Courtroom();
    CaseFile file;
    Objecting objecting;

    @BeforeEach
    void firstSubmissionServed() {
        court.put(Claims.class, twoClaims());
        court.listen(event -> {
            if (event instanceof Served served) {
                court.get(ObjectionAnswers.class).onServed(served);
            } else if (event instanceof StayEnded ended) {
                court.get(Merits.class).onStayEnded(ended);
            }
        });
        file = court.file(CaseState.WRITTEN);
        for (String judge : BENCH) {
            CourtRole role = judge.equals(BENCH.get(0)) ? CourtRole.PPJ : CourtRole.PNL;
            court.get(CaseAccess.class).appoint(file.id(), judge, role, Side.PNL, null, Actor.registry());
        }
        for (String code : List.of("TL-24", "TL-58", "TL-59")) {
            court.get(DeadlineKeeper.class).start(file.id(), code, court.now(), Obligor.PNL);
        }
        court.get(ObjectionSuspension.class).onFirstRound(new FirstRoundOver(file.id(), court.now()));
        objecting = court.get(Objecting.class);
    }

    private static Claims twoClaims() {
        List<Claim> two = List.of(claim(1), claim(2));
        return new Claims() {
            @Override
            public List<Claim> ofCase(Long caseId) {
                return two;
            }
        };
    }

    static Claim claim(int no) {
        Claim claim = mock(Claim.class);
        when(claim.no()).thenReturn(no);
        when(claim.category()).thenReturn("MIL-EXER");
        when(claim.group()).thenReturn(Group.MILITARY);
        when(claim.measure()).thenReturn("An exercise.");
        when(claim.provisions()).thenReturn(List.of("H2-17"));
        when(claim.remedies()).thenReturn(List.of("DECL"));
        return claim;
    }

    @AfterEach
    void leave() {
        court.close();
    }

    FileObjection words() {
        return new FileObjection(
                file.id(),
                List.of(Ground.PRIOR_STEPS, Ground.JURISDICTION),
                List.of(1, 2),
                "No consultations were held.");
    }

    Long object() {
        return objecting.file(words(), person(RESPONDENT));
    }

    Objection row(Long id) {
        return court.get(Objections.class).find(file.id(), id);
    }

    void acknowledge(Long id, String login) {
        court.get(Receiving.class).acknowledge(file.id(), row(id).services().get(0), person(login));
    }

    void answer(Long id, String login) {
        court.get(ObjectionAnswers.class).answer(file.id(), id, "They were held in May.", person(login));
    }

    void rule(Long id, ObjectionOutcome first, ObjectionOutcome second, String... against) {
        court.get(ObjectionRuling.class)
                .rule(
                        new RuleOnObjection(
                                file.id(),
                                id,
                                List.of(
                                        new ClaimRuling(1, first, Ground.PRIOR_STEPS),
                                        new ClaimRuling(2, second, Ground.JURISDICTION)),
                                "The record shows it.",
                                List.of(against)),
                        person(BENCH.get(0)));
    }

    Instant due(String code, String subject) {
        return court.get(DeadlineKeeper.class).dueAt(file.id(), code, subject);
    }

    Instant due(String code) {
        return due(code, "");
    }
}
