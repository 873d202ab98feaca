package comity.challenge;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;

import comity.access.CaseAccess;
import comity.access.CourtRole;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.panel.NotSitting;
import comity.panel.NothingToRehear;
import comity.panel.SeatVacancy;
import comity.panel.Succession;
import org.junit.jupiter.api.Test;

/** S09: what is asked about a judge who sits no more, or does not sit yet; on the real database. */
class BenchRefusalsTest extends ChallengedBench {

    @Test
    void s09_once_the_decision_is_issued_nobody_challenges_its_judges() {
        compose();
        Cases.set(file, "state", CaseState.DECIDED);
        refused(court, TooLateToChallenge.class, "TOO_LATE_TO_CHALLENGE", "S09", () -> challenge(bench.get(0)));
        file.stay();
        refused(court, TooLateToChallenge.class, "TOO_LATE_TO_CHALLENGE", "S09", () -> challenge(bench.get(0)));
    }

    @Test
    void s09_before_a_panel_is_established_there_is_no_judge_to_challenge() {
        CaseFile early = court.file(CaseState.PANEL_REQUESTED);
        refused(
                court,
                TooLateToChallenge.class,
                "TOO_LATE_TO_CHALLENGE",
                "S09",
                () -> challenging.file(
                        new FileChallenge(early.id(), seated().get(0), "He advised the claimant.", null),
                        person("xb.agent")));
    }

    @Test
    void s09_once_the_decision_is_issued_no_seat_falls_vacant() {
        compose();
        Cases.set(file, "state", CaseState.DECIDED);
        SeatVacancy seats = court.get(SeatVacancy.class);
        refused(
                court,
                NotSitting.class,
                "NOT_SITTING",
                "S09",
                () -> seats.resign(file.id(), "Illness.", person(bench.get(0))));
        refused(
                court,
                NotSitting.class,
                "NOT_SITTING",
                "S09",
                () -> seats.recordDeath(file.id(), bench.get(1), person("registrar")));
    }

    @Test
    void s09_where_every_judge_heard_the_parties_no_hearing_is_repeated() {
        compose();
        Cases.set(file, "state", CaseState.DELIBERATION);
        court.get(CaseAccess.class).appoint(file.id(), bench.get(1), CourtRole.PPJ, Side.PNL, null, Actor.registry());
        Succession succession = court.get(Succession.class);
        refused(
                court,
                NothingToRehear.class,
                "NOTHING_TO_REHEAR",
                "S09",
                () -> succession.order(file.id(), true, "Credibility.", person(bench.get(1))));
        refused(
                court,
                NothingToRehear.class,
                "NOTHING_TO_REHEAR",
                "S09",
                () -> succession.reheard(file.id(), person(bench.get(1))));
    }
}
