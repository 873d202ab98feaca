package comity.track;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NotYours;
import comity.deadline.Deadline;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.docket.CaseEnded;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.docket.Track;
import comity.serving.PaperIncomplete;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** X4 and TL-89: who asks for which track, who is heard, who decides, and which limits move. */
class TrackChangesTest extends TrackScene {

    private Deadline heardBy(String subject) {
        return limits.keeper().find(file.id(), "TL-89", subject).orElseThrow();
    }

    @Test
    void an_ordered_change_moves_only_limits_that_start_afterwards() {
        Deadline running = limits.keeper().start(file.id(), "TL-24", limits.now(), Obligor.RSP);
        Instant end = running.dueAt();
        Long id = askedAndDelivered();
        changes.answer(file.id(), id, "Nothing is cut.", RESPONDENT);
        changes.decide(file.id(), id, true, "Harm is imminent.", PRESIDING);
        assertThat(file.track()).isEqualTo(Track.URGENT);
        assertThat(running.dueAt()).isEqualTo(end);
        // TL-26: 21 days, urgent 5
        Deadline later = limits.keeper().start(file.id(), "TL-26", limits.now(), Obligor.RSP);
        assertThat(Duration.between(limits.now(), later.dueAt())).isLessThan(Duration.ofDays(9));
    }

    @Test
    void the_change_is_undone_by_another_and_a_started_limit_is_not_lengthened_either() {
        Long first = askedAndDelivered();
        changes.answer(file.id(), first, "Nothing is cut.", RESPONDENT);
        changes.decide(file.id(), first, true, "Harm is imminent.", PRESIDING);
        Deadline running = limits.keeper().start(file.id(), "TL-26", limits.now(), Obligor.RSP);
        Instant end = running.dueAt();
        Long second = ask(false, RESPONDENT);
        changes.decide(file.id(), second, true, "The danger is over.", PRESIDING);
        assertThat(file.track()).isEqualTo(Track.NORMAL);
        assertThat(running.dueAt()).isEqualTo(end);
    }

    @Test
    void before_the_respondent_is_heard_nobody_decides_on_the_urgent_track() {
        Long id = askedAndDelivered();
        assertThatThrownBy(() -> changes.decide(file.id(), id, true, "At once.", PRESIDING))
                .isInstanceOf(TrackNotHeard.class);
    }

    @Test
    void TL_89_is_48_elapsed_hours_from_the_first_delivery_also_over_a_weekend_and_into_summer_time() {
        // Saturday 27 March 2027, 11:00 in Zurich; on Sunday clocks go forward
        limits.set(Instant.parse("2027-03-27T10:00:00Z"));
        Long id = askedAndDelivered();
        assertThat(heardBy(String.valueOf(id)).dueAt()).isEqualTo(Instant.parse("2027-03-29T10:00:00Z"));
    }

    @Test
    void one_second_before_the_end_of_TL_89_the_answer_meets_it_and_afterwards_silence_opens_the_decision() {
        Long id = askedAndDelivered();
        Deadline limit = heardBy(String.valueOf(id));
        limits.set(limit.dueAt().minusSeconds(1));
        changes.answer(file.id(), id, "Nothing is cut.", RESPONDENT);
        assertThat(limit.state()).isEqualTo(Deadline.State.MET);
        changes.decide(file.id(), id, false, "Nothing is shown.", PRESIDING);
        assertThat(file.track()).isEqualTo(Track.NORMAL);

        Long again = askedAndDelivered();
        Deadline second = heardBy(String.valueOf(again));
        limits.set(second.dueAt().plusSeconds(1));
        changes.unheard(file.id(), again);
        assertThat(second.state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(changes.isHeard(file.id(), again)).isTrue();
        changes.decide(file.id(), again, true, "Harm is imminent.", PRESIDING);
        assertThat(file.urgent()).isTrue();
    }

    @Test
    void the_track_given_at_registration_the_respondent_attacks_within_TL_89_of_service() {
        Cases.set(file, "track", Track.URGENT);
        claimDelivered();
        limits.set(heardBy("registration").dueAt().minusSeconds(1));
        Long id = ask(false, RESPONDENT);
        assertThat(heardBy("registration").state()).isEqualTo(Deadline.State.MET);
        changes.decide(file.id(), id, true, "No ground of urgency is shown.", PRESIDING);
        assertThat(file.track()).isEqualTo(Track.NORMAL);
    }

    @Test
    void one_second_after_TL_89_the_respondent_does_not_attack_it_any_more_but_the_claimant_may_give_it_up() {
        Cases.set(file, "track", Track.URGENT);
        claimDelivered();
        limits.set(heardBy("registration").dueAt().plusSeconds(1));
        assertThatThrownBy(() -> ask(false, RESPONDENT)).isInstanceOf(DeadlinePassed.class);
        ends.runDue(limits.now());
        assertThat(heardBy("registration").state()).isEqualTo(Deadline.State.EXPIRED);
        assertThatThrownBy(() -> ask(false, RESPONDENT)).isInstanceOf(DeadlinePassed.class);
        Long id = ask(false, CLAIMANT);
        changes.decide(file.id(), id, true, "Both sides want time.", PRESIDING);
        assertThat(file.urgent()).isFalse();
    }

    @Test
    void on_the_normal_track_service_opens_no_time_to_attack_it() {
        claimDelivered();
        assertThat(limits.keeper().find(file.id(), "TL-89", "registration")).isEmpty();
    }

    @Test
    void the_tribunal_moves_it_itself_and_the_respondent_is_heard() {
        Long id = ask(true, PRESIDING);
        assertThatThrownBy(() -> changes.answer(file.id(), id, "We agree.", CLAIMANT))
                .isInstanceOf(NotYours.class);
        changes.answer(file.id(), id, "We disagree.", RESPONDENT);
        assertThatThrownBy(() -> changes.answer(file.id(), id, "Again.", RESPONDENT))
                .isInstanceOf(TrackAnswered.class);
        changes.decide(file.id(), id, true, "Evidence perishes.", PRESIDING);
        assertThat(file.track()).isEqualTo(Track.URGENT);
    }

    @Test
    void before_a_panel_is_at_work_the_president_decides_and_the_presiding_judge_afterwards() {
        Cases.set(file, "state", CaseState.CONSULTATION);
        Long id = ask(true, RESPONDENT);
        assertThatThrownBy(() -> changes.decide(file.id(), id, true, "Yes.", PRESIDING))
                .isInstanceOf(NotYours.class);
        changes.decide(file.id(), id, true, "Both sides want speed.", PRESIDENT);
        assertThat(file.urgent()).isTrue();
    }

    @Test
    void a_small_case_keeps_its_track_and_takes_the_urgent_column_by_order() {
        Cases.set(file, "track", Track.SMALL);
        Long id = ask(true, RESPONDENT);
        changes.decide(file.id(), id, true, "Both sides want speed.", PRESIDING);
        assertThat(file.track()).isEqualTo(Track.SMALL);
        assertThat(file.urgent()).isTrue();
    }

    @Test
    void one_request_at_a_time_for_another_track_than_the_case_has_with_reasons() {
        assertThatThrownBy(() -> ask(false, CLAIMANT)).isInstanceOf(TrackAsItIs.class);
        assertThatThrownBy(() -> changes.ask(new AskTrackChange(file.id(), true, " "), CLAIMANT))
                .isInstanceOf(PaperIncomplete.class);
        ask(true, CLAIMANT);
        assertThatThrownBy(() -> ask(true, RESPONDENT)).isInstanceOf(TrackAsked.class);
        Cases.set(file, "track", Track.MASS);
        assertThatThrownBy(() -> ask(true, CLAIMANT)).isInstanceOf(TrackOfItsOwn.class);
    }

    @Test
    void what_is_decided_is_not_decided_again_and_an_end_of_the_case_leaves_nothing_to_decide() {
        Long id = ask(true, RESPONDENT);
        changes.decide(file.id(), id, false, "No.", PRESIDING);
        assertThatThrownBy(() -> changes.decide(file.id(), id, true, "Yes.", PRESIDING))
                .isInstanceOf(TrackOver.class);
        askedAndDelivered();
        changes.onEnded(new CaseEnded(file.id(), CloseReason.SETTLED));
        assertThat(rows.get(1).status()).isEqualTo(TrackChange.Status.MOOT);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"DRAFT", "FILED", "EXAMINATION", "DEFICIENT", "CLOSED"})
    void before_registration_and_after_the_end_no_track_is_changed(CaseState state) {
        Cases.set(file, "state", state);
        assertThatThrownBy(() -> ask(true, CLAIMANT)).isInstanceOf(StateNotOpen.class);
    }
}
