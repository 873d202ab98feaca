package comity.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import comity.access.NotYours;
import comity.deadline.Deadline;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.serving.PaperIncomplete;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** X7: who asks for how much, until when, who is heard, who decides, and what a request holds. */
class ExtensionsTest extends ExtensionScene {

    @Test
    void a_request_one_second_before_the_end_is_in_time_and_holds_the_limit() {
        limits.set(limit.dueAt().minusSeconds(1));
        ask(7);
        limits.set(limit.dueAt().plus(Duration.ofDays(2)));
        assertThat(limits.keeper().expire(file.id(), "TL-24")).isFalse();
        assertThat(limits.keeper().hasRun(file.id(), "TL-24")).isFalse();
    }

    @Test
    void a_request_one_second_after_the_end_is_refused() {
        limits.set(limit.dueAt().plusSeconds(1));
        assertThatThrownBy(() -> ask(7)).isInstanceOf(DeadlinePassed.class);
        assertThat(rows).isEmpty();
    }

    @Test
    void the_end_itself_is_too_late_to_ask() {
        limits.set(limit.dueAt());
        assertThatThrownBy(() -> ask(7)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void granted_after_the_end_the_limit_counts_on_from_its_old_end() {
        Instant end = limit.dueAt();
        limits.set(end.minusSeconds(1));
        Long id = askAndAnswer(14);
        limits.set(end.plus(Duration.ofDays(1)));
        decision.decide(file.id(), id, true, 14, "Illness is shown.", REGISTRAR);
        // 1 March 2027 and 35 days is Monday 5 April; 14 days more is Monday 19 April, Zurich midnight
        assertThat(limit.dueAt()).isEqualTo(Instant.parse("2027-04-19T22:00:00Z"));
        assertThat(limit.held()).isFalse();
    }

    @Test
    void a_grant_that_would_be_over_already_leaves_what_a_refusal_leaves() {
        Instant end = limit.dueAt();
        limits.set(end.minusSeconds(1));
        Long id = askAndAnswer(1);
        limits.set(end.plus(Duration.ofDays(4)));
        decision.decide(file.id(), id, true, 1, "Short.", REGISTRAR);
        assertThat(limit.dueAt()).isEqualTo(end.plus(Duration.ofDays(4)).plus(Duration.ofHours(48)));
    }

    @Test
    void after_a_refusal_48_hours_remain_to_file_FX_06() {
        Instant end = limit.dueAt();
        limits.set(end.minusSeconds(1));
        Long id = askAndAnswer(7);
        limits.set(end.plus(Duration.ofHours(30)));
        decision.decide(file.id(), id, false, 0, "No reason is shown.", REGISTRAR);
        assertThat(limit.dueAt()).isEqualTo(end.plus(Duration.ofHours(78)));
        limits.set(limit.dueAt().minusSeconds(1));
        limits.keeper().meet(file.id(), "TL-24");
        assertThat(limit.state()).isEqualTo(Deadline.State.MET);
    }

    @Test
    void a_refusal_long_before_the_end_takes_nothing_away() {
        Instant end = limit.dueAt();
        Long id = askAndAnswer(7);
        decision.decide(file.id(), id, false, 0, "Too early to say.", REGISTRAR);
        assertThat(limit.dueAt()).isEqualTo(end);
    }

    @Test
    void one_request_for_each_limit() {
        Long id = askAndAnswer(7);
        assertThatThrownBy(() -> ask(3)).isInstanceOf(ExtensionAsked.class);
        decision.decide(file.id(), id, false, 0, "No.", REGISTRAR);
        assertThatThrownBy(() -> ask(3)).isInstanceOf(ExtensionAsked.class);
    }

    @Test
    void no_more_days_than_the_cap_of_the_table_and_reasons_are_given() {
        assertThatThrownBy(() ->
                        extensions.request(new RequestExtension(file.id(), limit.id(), 31, " ", List.of()), RESPONDENT))
                .isInstanceOfSatisfying(
                        PaperIncomplete.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.path() + " " + fault.code())
                                .containsExactly("reasons REQUIRED", "days DAYS_OUT_OF_REACH"));
    }

    @Test
    void a_limit_whose_cap_is_no_is_not_extended() {
        limit = limits.keeper().start(file.id(), "TL-80", "1", limits.now(), Obligor.RSP);
        assertThatThrownBy(() -> ask(1)).isInstanceOf(NotExtendable.class);
    }

    @Test
    void the_other_side_does_not_ask_for_it() {
        assertThatThrownBy(() ->
                        extensions.request(new RequestExtension(file.id(), limit.id(), 7, "why", List.of()), CLAIMANT))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void up_to_14_days_the_registrar_decides_and_beyond_them_the_presiding_judge() {
        assertThat(Authority.over(file, 14)).isEqualTo(Authority.REGISTRAR);
        assertThat(Authority.over(file, 15)).isEqualTo(Authority.PRESIDING);
        assertThat(Authority.over(Cases.in(CaseState.PANEL_ESTABLISHED), 15)).isEqualTo(Authority.PRESIDENT);
        Long id = askAndAnswer(20);
        assertThatThrownBy(() -> decision.decide(file.id(), id, true, 14, "why", REGISTRAR))
                .isInstanceOf(NotYours.class);
        decision.decide(file.id(), id, true, 20, "Illness is shown.", PRESIDING);
        assertThat(limit.extensionDays()).isEqualTo(20);
    }

    @Test
    void before_the_other_side_was_heard_nobody_decides() {
        Long id = ask(7);
        assertThatThrownBy(() -> decision.decide(file.id(), id, true, 7, "why", REGISTRAR))
                .isInstanceOf(ExtensionNotHeard.class);
    }

    @Test
    void TL_86_runs_from_the_first_delivery_and_its_silence_opens_the_decision() {
        ask(7);
        decision.course.delivered(rows.get(0), limits.now());
        Instant view = limits.keeper().dueAt(file.id(), "TL-86", rows.get(0).subject());
        limits.set(view.minusSeconds(1));
        decision.unheard(file.id(), limit.id());
        assertThat(rows.get(0).status()).isEqualTo(ExtensionRequest.Status.HEARING);
        limits.set(view);
        decision.unheard(file.id(), limit.id());
        assertThat(rows.get(0).status()).isEqualTo(ExtensionRequest.Status.DECIDING);
    }

    @Test
    void the_view_is_late_when_TL_86_has_run() {
        Long id = ask(7);
        decision.course.delivered(rows.get(0), limits.now());
        limits.set(limits.keeper().dueAt(file.id(), "TL-86", rows.get(0).subject()));
        assertThatThrownBy(() -> extensions.answer(file.id(), id, true, "", CLAIMANT))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void after_TL_87_the_president_decides_and_so_may_who_was_late() {
        Long id = askAndAnswer(7);
        assertThatThrownBy(() -> decision.decide(file.id(), id, true, 7, "why", PRESIDENT))
                .isInstanceOf(NotYours.class);
        limits.set(limits.keeper().dueAt(file.id(), "TL-87", rows.get(0).subject()));
        decision.overdue(file.id(), limit.id());
        assertThat(rows.get(0).decider()).isEqualTo(Authority.PRESIDENT);
        decision.decide(file.id(), id, true, 5, "Some of it.", PRESIDENT);
        assertThat(limit.extensionDays()).isEqualTo(5);
    }

    @Test
    void no_more_is_granted_than_was_asked() {
        Long id = askAndAnswer(7);
        assertThatThrownBy(() -> decision.decide(file.id(), id, true, 8, "why", REGISTRAR))
                .isInstanceOf(PaperIncomplete.class);
    }

    @Test
    void when_the_act_is_done_the_request_is_moot() {
        ask(7);
        limits.keeper().meet(file.id(), "TL-24");
        assertThat(rows.get(0).status()).isEqualTo(ExtensionRequest.Status.MOOT);
    }

    @Test
    void consultations_are_lengthened_by_agreement_only_and_a_proposal_holds_nothing() {
        limit = limits.keeper().start(file.id(), "TL-09", limits.now(), Obligor.BOTH);
        Long id = ask(100);
        assertThat(limit.held()).isFalse();
        Instant before = limit.dueAt();
        extensions.answer(file.id(), id, true, "Agreed.", CLAIMANT);
        // 1 March and 160 days is Sunday 8 August 2027: rolled once, last, to Monday
        assertThat(before).isEqualTo(Instant.parse("2027-04-30T22:00:00Z"));
        assertThat(limit.dueAt()).isEqualTo(Instant.parse("2027-08-09T22:00:00Z"));
    }

    @Test
    void an_agreement_after_the_end_comes_too_late() {
        limit = limits.keeper().start(file.id(), "TL-09", limits.now(), Obligor.BOTH);
        Long id = ask(10);
        limits.set(limit.dueAt());
        assertThatThrownBy(() -> extensions.answer(file.id(), id, true, "Agreed.", CLAIMANT))
                .isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void what_was_declined_may_be_proposed_again() {
        limit = limits.keeper().start(file.id(), "TL-09", limits.now(), Obligor.BOTH);
        Long id = ask(10);
        extensions.answer(file.id(), id, false, "Too long.", CLAIMANT);
        assertThat(ask(5)).isNotEqualTo(id);
    }

    @Test
    void before_registration_nobody_is_heard_and_the_registrar_decides() {
        CaseFile filed = Cases.in(CaseState.DEFICIENT);
        Cases.set(filed, "registeredAt", null);
        when(extensions.files.lock(filed.id())).thenReturn(filed);
        limit = limits.keeper().start(file.id(), "TL-03", limits.now(), Obligor.CLM);
        Long id = extensions.request(
                new RequestExtension(filed.id(), limit.id(), 14, "Translations.", List.of()), CLAIMANT);
        assertThat(rows.get(0).status()).isEqualTo(ExtensionRequest.Status.DECIDING);
        decision.decide(filed.id(), id, true, 14, "Granted.", REGISTRAR);
        assertThat(limit.extensionDays()).isEqualTo(14);
    }
}
