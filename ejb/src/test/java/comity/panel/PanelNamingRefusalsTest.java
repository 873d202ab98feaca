package comity.panel;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.docket.CaseState;
import comity.docket.Cases;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** S09, TL-15: each step of naming judges has its turn, and is taken once. */
class PanelNamingRefusalsTest extends PanelOfThree {

    private final PanelNaming naming = court.get(PanelNaming.class);

    private void notReady(ThrowingCallable act) {
        refused(court, NamesNotReady.class, "NAMES_NOT_READY", "S09", act);
    }

    private void judgesNamed(ThrowingCallable act) {
        refused(court, JudgesNamed.class, "JUDGES_NAMED", "S09", act);
    }

    @Test
    void tl_15_once_the_number_of_seats_is_settled_nobody_asks_for_another() {
        seatsAgreed();
        SeatsSettled refusal = refused(
                court,
                SeatsSettled.class,
                "SEATS_SETTLED",
                "TL-15",
                () -> court.get(PanelOpening.class).wish(file.id(), 5, CLAIMANT));
        assertThat(refusal.args()).containsExactly(3);
    }

    @Test
    void s09_before_the_number_of_seats_is_known_no_name_is_proposed_and_no_President_asked() {
        List<String> names = six();
        notReady(() -> naming.propose(file.id(), names, REGISTRAR));
        notReady(() -> naming.askPresident(file.id(), CLAIMANT));
        notReady(() -> court.get(PanelReading.class).suggested(file.id(), REGISTRAR));
    }

    @Test
    void s09_before_the_Registrar_has_proposed_names_the_parties_agree_on_none() {
        seatsAgreed();
        List<String> three = six().subList(0, 3);
        notReady(() -> naming.agree(file.id(), three, CLAIMANT));
    }

    @Test
    void s09_the_Registrar_proposes_names_once() {
        proposed();
        List<String> names = six();
        refused(
                court,
                NamesProposedAlready.class,
                "NAMES_PROPOSED_ALREADY",
                "S09",
                () -> naming.propose(file.id(), names, REGISTRAR));
    }

    @Test
    void s09_judges_who_are_named_are_not_named_again() {
        named();
        List<String> others = six().subList(3, 6);
        judgesNamed(() -> naming.agree(file.id(), others, CLAIMANT));
        judgesNamed(() -> naming.askPresident(file.id(), RESPONDENT));
        judgesNamed(() -> naming.propose(file.id(), six(), REGISTRAR));
        judgesNamed(() -> court.get(PanelAppointment.class).appoint(file.id(), others, PRESIDENT));
    }

    @Test
    void s09_a_seat_that_is_empty_when_the_decision_is_issued_stays_empty() {
        composed();
        court.get(SeatVacancy.class).recordDeath(file.id(), judges.get(2), REGISTRAR);
        court.get(SeatTurns.class).openNext(file.id());
        List<String> two = court.get(Roster.class).suggest(file, 2).stream()
                .map(Candidate::personId)
                .toList();
        Cases.set(file, "state", CaseState.DECIDED);
        refused(court, NotSitting.class, "NOT_SITTING", "S09", () -> naming.propose(file.id(), two, REGISTRAR));
    }

    @Test
    void s09_a_judge_of_the_panel_does_not_speak_for_a_party() {
        composed();
        court.get(SeatVacancy.class).recordDeath(file.id(), judges.get(2), REGISTRAR);
        court.get(SeatTurns.class).openNext(file.id());
        refused(
                court,
                NotParty.class,
                "NOT_PARTY",
                "S09",
                () -> court.get(NationalAdmission.class).consent(file.id(), person(judges.get(0))));
        refused(court, NotParty.class, "NOT_PARTY", "S09", () -> naming.askPresident(file.id(), person(judges.get(0))));
    }
}
