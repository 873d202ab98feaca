package comity.access;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkFilter;
import comity.worklist.WorkList;
import comity.worklist.WorkRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 1: the Vice-President acts when the President is absent, late or a party's national, and when there is none. */
class PresidencyTest {

    private static final Actor PRESIDENT = person("president");
    private static final Actor VICE = person("vice.president");
    private static final String OWN_STATE = "XN";
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);

    private final Courtroom court = new Courtroom();
    private final AccessPolicy policy = court.get(AccessPolicy.class);
    private CaseFile file;
    private CaseFile ofOwnState;

    @BeforeEach
    void two_cases() {
        file = court.file(CaseState.CONSULTATION);
        ofOwnState = court.file(CaseState.CONSULTATION);
        Cases.set(ofOwnState, "respondent", OWN_STATE);
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private void away(LocalDate from, LocalDate to) {
        court.get(Absences.class).add(new Absence(PRESIDENT.id(), from, to, "On mission.", "registrar", court.now()));
    }

    private boolean acts(Actor actor) {
        return policy.isPresident(actor, file.id());
    }

    private List<String> queue(Actor actor) {
        return court.get(WorkList.class).page(WorkFilter.first(50), actor).stream()
                .map(WorkRow::taskKey)
                .toList();
    }

    private void task(CaseFile of, String key, String rule) {
        court.get(WorkList.class).open(new NewWorkItem(of.id(), key, "", "president", rule, null));
    }

    @Test
    void section_1_while_the_president_acts_the_vice_president_does_not() {
        assertThat(acts(PRESIDENT)).isTrue();
        assertThat(acts(VICE)).isFalse();
        assertThatThrownBy(() -> policy.requirePresident(VICE, file.id(), "S06", false))
                .isInstanceOf(PresidentActs.class);
        assertThatThrownBy(() -> policy.requirePresident(person("clerk1"), file.id(), "S06", false))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> policy.requirePresident(person("xg.agent"), file.id(), "S06", false))
                .isInstanceOf(NoSuchThing.class);
        assertThat(policy.isPresident(Actor.anybody(), file.id(), true)).isFalse();
        assertThat(policy.isPresident(person("registrar"), file.id(), true)).isFalse();
    }

    @Test
    void section_1_from_the_first_day_of_the_absence_to_the_end_of_the_last_at_the_seat_the_vice_president_acts() {
        away(MONDAY, MONDAY.plusDays(1));
        court.at(Instant.parse("2027-03-07T22:59:59Z"));
        assertThat(acts(VICE)).isFalse();
        court.at(Instant.parse("2027-03-07T23:00:00Z"));
        assertThat(acts(VICE)).isTrue();
        court.at(Instant.parse("2027-03-09T22:59:59Z"));
        assertThat(acts(VICE)).isTrue();
        assertThat(acts(PRESIDENT)).isFalse();
        assertThatThrownBy(() -> policy.requirePresident(PRESIDENT, file.id(), "S06", true))
                .isInstanceOf(PresidentAway.class);
        court.at(Instant.parse("2027-03-09T23:00:00Z"));
        assertThat(acts(VICE)).isFalse();
        assertThat(acts(PRESIDENT)).isTrue();
    }

    @Test
    void section_1_an_absence_that_was_ended_early_counts_no_more() {
        LocalDate today = LocalDate.of(2027, 3, 1);
        away(today, today.plusDays(9));
        assertThat(acts(VICE)).isTrue();
        court.get(Absences.class).of(PRESIDENT.id()).get(0).end("president", court.now());
        assertThat(acts(VICE)).isFalse();
        assertThat(acts(PRESIDENT)).isTrue();
    }

    @Test
    void section_1_while_the_office_of_president_is_vacant_the_vice_president_acts() {
        court.get(Standing.class).holding(CourtRole.PRS).forEach(office -> office.end(court.now(), "appeals1"));
        assertThat(acts(VICE)).isTrue();
        assertThat(policy.isPresident(VICE, ofOwnState.id())).isTrue();
        assertThat(acts(PRESIDENT)).isFalse();
    }

    @Test
    void section_1_in_a_case_of_the_presidents_own_state_the_vice_president_acts_alone() {
        assertThat(policy.isPresident(VICE, ofOwnState.id())).isTrue();
        assertThat(policy.isPresident(PRESIDENT, ofOwnState.id())).isFalse();
        assertThatThrownBy(() -> policy.requirePresident(PRESIDENT, ofOwnState.id(), "S06", false))
                .isInstanceOf(NationalOfParty.class);
    }

    @Test
    void section_1_with_an_act_for_which_the_president_is_late_both_may_act() {
        assertThat(policy.isPresident(VICE, file.id(), true)).isTrue();
        assertThat(policy.isPresident(PRESIDENT, file.id(), true)).isTrue();
    }

    @Test
    void section_1_the_vice_president_finds_in_his_queue_only_what_has_passed_to_him() {
        task(file, "president-on-track", "X4");
        task(ofOwnState, "name-mediator", "S06");
        task(file, "appoint-judges-vice", "TL-17");
        task(file, "review-refusal", "TL-04b");
        assertThat(queue(PRESIDENT))
                .contains("president-on-track", "name-mediator", "appoint-judges-vice", "review-refusal");
        assertThat(queue(VICE)).containsExactlyInAnyOrder("name-mediator", "appoint-judges-vice");
        DeadlineKeeper keeper = court.get(DeadlineKeeper.class);
        Instant due =
                keeper.start(file.id(), "TL-04b", court.now(), Obligor.PRS).dueAt();
        assertThat(queue(VICE)).doesNotContain("review-refusal");
        court.at(due);
        keeper.expire(file.id(), "TL-04b");
        assertThat(queue(VICE)).contains("review-refusal").doesNotContain("president-on-track");
        assertThat(court.get(WorkList.class).count(WorkFilter.first(50), VICE)).isEqualTo(3);
        LocalDate today = court.get(Presidency.class).today();
        away(today, today);
        assertThat(queue(VICE)).contains("president-on-track", "name-mediator", "review-refusal");
    }
}
