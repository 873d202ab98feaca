package comity.objection;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NotYours;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.serving.PaperIncomplete;
import comity.worklist.WorkItem;
import comity.worklist.WorkList;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S11: the hearing on a preliminary objection, which is optional, and TL-29, which counts from it. */
class ObjectionHearingTest extends ObjectionScene {

    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 16);

    /** Forty-five days from Tuesday 16 March end on Friday 30 April. */
    private static final Instant END_OF_TL_29 = Instant.parse("2027-04-30T22:00:00Z");

    private Long objection;

    @BeforeEach
    void answered() {
        objection = object();
        acknowledge(objection, CLAIMANT);
    }

    private ObjectionHearing hearing() {
        return court.get(ObjectionHearing.class);
    }

    private void fix(LocalDate on, String place, String login) {
        hearing().fix(new FixHearing(file.id(), objection, on, place), person(login));
    }

    private void record(String login) {
        hearing().record(file.id(), objection, court.pdf(person(login), 2), person(login));
    }

    private Instant ruleBy() {
        return court.get(DeadlineKeeper.class)
                .dueAt(file.id(), "TL-29", row(objection).subject());
    }

    private void at(LocalDate day) {
        court.at(day.atTime(12, 0).atZone(java.time.ZoneId.of("Europe/Zurich")).toInstant());
    }

    @Test
    void TL_29_counts_from_the_hearing_where_there_is_one() {
        answer(objection, CLAIMANT);
        fix(TUESDAY, "Great Hall", BENCH.get(0));
        assertThat(ruleBy()).isEqualTo(END_OF_TL_29);
        assertThat(court.docket(file)).contains("objection.hearingFixed");
    }

    @Test
    void S11_the_hearing_is_fixed_when_the_answer_is_in_or_its_time_is_over() {
        assertThatThrownBy(() -> fix(TUESDAY, "Great Hall", BENCH.get(0))).isInstanceOf(ObjectionUnanswered.class);
        court.at(END_OF_TL_28.plusSeconds(1));
        fix(LocalDate.of(2027, 3, 30), "Great Hall", BENCH.get(0));
        assertThat(row(objection).hearingOn()).isEqualTo(LocalDate.of(2027, 3, 30));
    }

    @Test
    void section_1_2_only_the_presiding_judge_fixes_it_and_only_the_registry_records_it() {
        answer(objection, CLAIMANT);
        assertThatThrownBy(() -> fix(TUESDAY, "Great Hall", BENCH.get(1))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> fix(TUESDAY, "Great Hall", RESPONDENT)).isInstanceOf(NotYours.class);
        fix(TUESDAY, "Great Hall", BENCH.get(0));
        at(TUESDAY);
        assertThatThrownBy(() -> record(CLAIMANT)).isInstanceOf(NotYours.class);
    }

    @Test
    void the_day_is_a_working_day_from_today_on_before_TL_29_runs_out() {
        answer(objection, CLAIMANT);
        LocalDate sunday = LocalDate.of(2027, 3, 14);
        LocalDate afterTheLimit = LocalDate.of(2027, 4, 16);
        for (LocalDate wrong : new LocalDate[] {sunday, LocalDate.of(2027, 2, 26), afterTheLimit, null}) {
            assertThatThrownBy(() -> fix(wrong, "Great Hall", BENCH.get(0)))
                    .as(String.valueOf(wrong))
                    .isInstanceOf(PaperIncomplete.class);
        }
        assertThatThrownBy(() -> fix(TUESDAY, " ", BENCH.get(0))).isInstanceOf(PaperIncomplete.class);
        assertThat(row(objection).hearingOn()).isNull();
    }

    @Test
    void the_day_can_be_moved_until_it_has_come_and_the_parties_are_heard_once() {
        answer(objection, CLAIMANT);
        fix(LocalDate.of(2027, 3, 12), "Great Hall", BENCH.get(0));
        fix(TUESDAY, "Small Hall", BENCH.get(0));
        assertThat(ruleBy()).isEqualTo(END_OF_TL_29);
        assertThat(court.get(WorkList.class).openOf(file.id()))
                .filteredOn(item -> item.taskKey().equals("record-objection-hearing"))
                .extracting(WorkItem::dueAt)
                .containsExactly(Instant.parse("2027-03-16T23:00:00Z"));
        at(TUESDAY);
        assertThatThrownBy(() -> fix(TUESDAY.plusDays(1), "Small Hall", BENCH.get(0)))
                .isInstanceOf(ObjectionHeldAlready.class);
    }

    @Test
    void the_panel_rules_only_after_the_hearing_it_has_fixed() {
        answer(objection, CLAIMANT);
        fix(TUESDAY, "Great Hall", BENCH.get(0));
        assertThatThrownBy(() -> rule(objection, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED))
                .isInstanceOf(ObjectionHearingAhead.class);
        at(TUESDAY);
        rule(objection, ObjectionOutcome.REJECTED, ObjectionOutcome.REJECTED);
        assertThat(row(objection).isPending()).isFalse();
    }

    @Test
    void when_TL_29_has_run_no_hearing_is_fixed_any_more() {
        answer(objection, CLAIMANT);
        court.at(Instant.parse("2027-04-15T22:00:01Z"));
        assertThatThrownBy(() -> fix(LocalDate.of(2027, 4, 16), "Great Hall", BENCH.get(0)))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void the_minutes_are_put_on_the_docket_once_after_the_day() {
        answer(objection, CLAIMANT);
        fix(TUESDAY, "Great Hall", BENCH.get(0));
        assertThatThrownBy(() -> record("clerk1")).isInstanceOf(NoObjectionHearing.class);
        at(TUESDAY);
        record("clerk1");
        assertThat(court.docket(file)).contains("objection.heard");
        assertThat(row(objection).minutesId()).isNotNull();
        assertThat(court.get(WorkList.class).openOf(file.id()))
                .extracting(WorkItem::taskKey)
                .doesNotContain("record-objection-hearing");
        assertThatThrownBy(() -> record("clerk1")).isInstanceOf(NoObjectionHearing.class);
    }
}
