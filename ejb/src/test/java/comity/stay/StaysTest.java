package comity.stay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.Standstill;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.serving.PaperIncomplete;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** X6: by whose will a case stands still, what stands still with it, and how it goes on. */
class StaysTest extends StayScene {

    @Test
    void a_stay_of_40_days_moves_each_tolled_limit_by_40_days_and_no_provisional_measures_limit() {
        Deadline submission = start("TL-24");
        Deadline reply = start("TL-25");
        Deadline measures = start("TL-31");
        Deadline disclosure = start("TL-18");
        Instant measuresDue = measures.dueAt();
        Instant disclosureDue = disclosure.dueAt();
        stays.order(until(FIRST.plusDays(40)), PRESIDING);
        // 1 March + 35 + 40 days = Saturday 15 May 2027, so Monday 17; + 21 + 40 = Saturday 1 May, so Monday 3
        assertThat(submission.dueAt()).isEqualTo(midnightAfter(2027, 5, 17));
        assertThat(reply.dueAt()).isEqualTo(midnightAfter(2027, 5, 3));
        assertThat(measures.dueAt()).isEqualTo(measuresDue);
        assertThat(disclosure.dueAt()).isEqualTo(disclosureDue);
        limits.set(Instant.parse("2027-04-09T22:00:00Z"));
        ends.runDue(limits.now());
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(submission.dueAt()).isEqualTo(midnightAfter(2027, 5, 17));
        assertThat(submission.tolledDays()).isEqualTo(40);
    }

    @Test
    void in_a_stay_without_end_a_limit_has_no_date_and_gets_it_when_the_stay_ends() {
        Deadline submission = start("TL-24");
        Long id = stays.order(until(null), PRESIDING);
        assertThat(submission.dueAt()).isNull();
        limits.pass(Duration.ofDays(200));
        assertThat(limits.keeper().expire(file.id(), "TL-24")).isFalse();
        stays.end(file.id(), id, "Talks have failed.", PRESIDING);
        // 235 days after 1 March 2027 is Friday 22 October
        assertThat(submission.dueAt()).isEqualTo(midnightAfter(2027, 10, 22));
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void a_stay_ended_early_counts_only_the_days_it_lasted() {
        Deadline submission = start("TL-24");
        Long id = stays.order(until(FIRST.plusDays(40)), PRESIDING);
        limits.pass(Duration.ofDays(10));
        stays.end(file.id(), id, "No more need.", PRESIDING);
        // 45 days after 1 March is Thursday 15 April
        assertThat(submission.dueAt()).isEqualTo(midnightAfter(2027, 4, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL-01", "TL-18", "TL-30", "TL-31", "TL-32", "TL-77", "TL-78", "TL-79", "TL-84"})
    void these_never_stand_still(String code) {
        assertThat(Standstill.canStop(code)).isFalse();
        assertThatThrownBy(() ->
                        stays.order(new StayCase(file.id(), null, StayCause.OTHER, "why", List.of(code)), PRESIDING))
                .isInstanceOf(PaperIncomplete.class);
    }

    @Test
    void the_order_may_name_the_limits_that_stand_still() {
        Deadline submission = start("TL-24");
        Deadline reply = start("TL-25");
        Instant replyDue = reply.dueAt();
        stays.order(new StayCase(file.id(), null, StayCause.OTHER, "why", List.of("TL-24")), PRESIDING);
        assertThat(submission.dueAt()).isNull();
        assertThat(reply.dueAt()).isEqualTo(replyDue);
        assertThat(limits.orders().ledger(file.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.limits()).containsExactly("TL-24"));
    }

    @Test
    void a_limit_that_starts_in_a_stay_stands_still_from_its_first_day_but_service_goes_on() {
        stays.order(until(null), PRESIDING);
        limits.pass(Duration.ofDays(5));
        assertThat(start("TL-25").dueAt()).isNull();
        assertThat(start("TL-06").dueAt()).isNotNull();
        assertThat(start("TL-80").dueAt()).isNotNull();
    }

    @Test
    void what_has_run_out_is_not_revived() {
        Deadline submission = start("TL-24");
        Instant due = submission.dueAt();
        limits.set(due);
        stays.order(until(null), PRESIDING);
        assertThat(submission.dueAt()).isEqualTo(due);
    }

    @Test
    void by_agreement_the_case_stands_still_when_the_other_side_agrees() {
        Long id = stays.propose(until(null), RESPONDENT);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThatThrownBy(() -> stays.answer(file.id(), id, true, RESPONDENT)).isInstanceOf(NotYours.class);
        stays.answer(file.id(), id, true, CLAIMANT);
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        assertThat(file.place()).isEqualTo(CaseState.WRITTEN);
        stays.end(file.id(), id, "We go on.", RESPONDENT);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
    }

    @Test
    void a_proposal_whose_day_has_come_is_not_agreed_to_any_more_and_gives_way_to_another() {
        Long id = stays.propose(until(FIRST.plusDays(3)), CLAIMANT);
        limits.pass(Duration.ofDays(3));
        assertThatThrownBy(() -> stays.answer(file.id(), id, true, RESPONDENT)).isInstanceOf(StayOver.class);
        stays.propose(until(FIRST.plusDays(30)), CLAIMANT);
        assertThat(rows).extracting(Stay::status).containsExactly(Stay.Status.MOOT, Stay.Status.PROPOSED);
    }

    @Test
    void a_declined_proposal_changes_nothing() {
        Long id = stays.propose(until(null), RESPONDENT);
        stays.answer(file.id(), id, false, CLAIMANT);
        assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
        assertThatThrownBy(() -> stays.answer(file.id(), id, true, CLAIMANT)).isInstanceOf(StayOver.class);
    }

    @Test
    void the_claimant_needs_nobody_and_TL_84_runs() {
        Long id = stays.request(until(null), CLAIMANT);
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        // 365 days after 1 March 2027 is Tuesday 29 February 2028
        Instant due = limits.keeper().dueAt(file.id(), "TL-84", id.toString());
        assertThat(due).isEqualTo(midnightAfter(2028, 2, 29));
        limits.set(due.minusSeconds(1));
        stays.lapse(file.id(), id);
        verify(stays.effect.closing, never()).close(any(), any());
        limits.set(due);
        stays.lapse(file.id(), id);
        verify(stays.effect.closing).close(file, CloseReason.LAPSED);
        assertThat(rows.get(0).status()).isEqualTo(Stay.Status.LAPSED);
    }

    @Test
    void a_stay_at_request_is_not_longer_than_TL_84_and_is_the_claimants_alone() {
        assertThatThrownBy(() -> stays.request(until(FIRST.plusDays(366)), CLAIMANT))
                .isInstanceOf(PaperIncomplete.class);
        assertThatThrownBy(() -> stays.request(until(null), RESPONDENT)).isInstanceOf(NotYours.class);
        assertThat(stays.request(until(FIRST.plusDays(365)), CLAIMANT)).isNotNull();
    }

    @Test
    void the_respondent_does_not_end_a_stay_at_the_claimants_request_and_no_party_one_by_order() {
        Long atRequest = stays.request(until(null), CLAIMANT);
        assertThatThrownBy(() -> stays.end(file.id(), atRequest, "why", RESPONDENT))
                .isInstanceOf(NotYours.class);
        stays.end(file.id(), atRequest, "We go on.", CLAIMANT);
        Long byOrder = stays.order(until(null), PRESIDING);
        assertThatThrownBy(() -> stays.end(file.id(), byOrder, "why", CLAIMANT)).isInstanceOf(NotYours.class);
    }

    @Test
    void before_a_panel_is_at_work_the_president_orders() {
        assertThatThrownBy(() -> stays.order(until(null), PRESIDENT)).isInstanceOf(NotYours.class);
        Cases.set(file, "state", CaseState.CONSULTATION);
        assertThatThrownBy(() -> stays.order(until(null), PRESIDING)).isInstanceOf(NotYours.class);
        assertThat(stays.order(until(null), PRESIDENT)).isNotNull();
    }

    @Test
    void one_stay_at_a_time_and_reasons_are_given_for_a_day_to_come() {
        assertThatThrownBy(() -> stays.order(new StayCase(file.id(), FIRST, null, " ", List.of()), PRESIDING))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("reasons REQUIRED", "cause REQUIRED", "until DAY_NOT_AFTER_TODAY"));
        stays.order(until(null), PRESIDING);
        assertThatThrownBy(() -> stays.order(until(null), PRESIDING)).isInstanceOf(StateNotOpen.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"DRAFT", "FILED", "EXAMINATION", "DEFICIENT", "STAYED", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_open_registered_state_can_be_stayed_and_returns(CaseState state) {
        Cases.set(file, "state", state);
        Actor tribunal = state.hasPanelAtWork() ? PRESIDING : PRESIDENT;
        Long id = stays.order(until(null), tribunal);
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        stays.end(file.id(), id, "On.", tribunal);
        assertThat(file.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"FILED", "EXAMINATION", "DEFICIENT", "CLOSED"})
    void before_registration_and_after_the_end_nothing_is_stayed(CaseState state) {
        Cases.set(file, "state", state);
        assertThatThrownBy(() -> stays.order(until(null), PRESIDENT)).isInstanceOf(StateNotOpen.class);
    }

    @Test
    void service_received_in_a_stay_leads_on_to_where_the_case_returns() {
        Cases.set(file, "state", CaseState.REGISTERED);
        Long id = stays.order(until(null), PRESIDENT);
        file.servedOn(limits.now());
        assertThat(file.state()).isEqualTo(CaseState.STAYED);
        stays.end(file.id(), id, "On.", PRESIDENT);
        assertThat(file.state()).isEqualTo(CaseState.SERVED);
    }
}
