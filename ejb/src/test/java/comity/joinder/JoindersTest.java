package comity.joinder;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Refusal;
import comity.deadline.Deadline;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import comity.docket.CloseReason;
import comity.docket.StateNotOpen;
import comity.docket.Track;
import comity.filing.FiledClaims;
import comity.serving.PaperIncomplete;
import comity.serving.Service;
import comity.serving.Services;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** X3, TL-81, TL-90: who asks for joinder of which cases, who is heard, when the decision is due. */
class JoindersTest extends JoinderScene {

    /** Fourteen days from Monday 1 March 2027 end with Monday 15 March. */
    private static final Instant END_OF_TL_81 = Instant.parse("2027-03-15T23:00:00Z");

    @Test
    void X3_a_request_stands_on_both_dockets_is_served_on_everybody_and_says_what_the_cases_share() {
        Long id = asked();
        assertThat(row(id).ground()).isEqualTo(Kinship.RESPONDENT);
        assertThat(court.docket(first)).contains("joinder.asked");
        assertThat(court.docket(second)).contains("joinder.circulated");
        assertThat(served(first)).containsExactly("XB");
        assertThat(served(second)).containsExactly("XC", "XB");
        assertThat(court.events())
                .contains(new JoinderRequested(first.id(), id), new JoinderRequested(second.id(), id));
        assertThat(seen(second, CALDERA).other()).isEqualTo(first.reference());
        assertThatThrownBy(() -> seen(second, DRAVONIA)).isInstanceOf(NoSuchThing.class);
    }

    private List<String> served(CaseFile file) {
        return court.get(Services.class).ofCase(file.id()).stream()
                .map(Service::state)
                .toList();
    }

    @Test
    void X3_the_same_measure_is_enough_and_so_is_one_filing_against_several_respondents() {
        CaseFile same = file("XC", "XE", CaseState.SERVED, "Dravonia  moved a BUOY.");
        assertThat(row(apart, ask(apart, same, JoinderMode.COORD, AURELIA)).ground())
                .isEqualTo(Kinship.MEASURE);
        CaseFile sister = file("XA", "XF", CaseState.SERVED, "Another.");
        FiledClaims.together(court, apart, sister);
        assertThat(row(apart, ask(apart, sister, JoinderMode.JOIN, AURELIA)).ground())
                .isEqualTo(Kinship.MEASURE);
    }

    private Joinder row(CaseFile file, Long id) {
        return court.get(JoinderRecords.class).find(file.id(), id);
    }

    @Test
    void X3_cases_that_share_neither_measure_nor_respondent_are_refused() {
        assertThatThrownBy(() -> ask(first, apart, JoinderMode.JOIN, AURELIA))
                .isInstanceOfSatisfying(
                        CasesNotRelated.class, no -> assertThat(no.rule()).isEqualTo("X3"));
    }

    @Test
    void X3_the_same_case_a_closed_one_and_a_joined_one_are_refused_by_name() {
        assertThatThrownBy(() -> ask(first, first, JoinderMode.JOIN, AURELIA)).isInstanceOf(SameCase.class);
        second.close(CloseReason.WITHDRAWN, court.now());
        assertThatThrownBy(this::asked).isInstanceOf(OtherCaseOver.class);
        Cases.set(second, "closeReason", CloseReason.JOINED);
        assertThatThrownBy(this::asked).isInstanceOf(CaseJoinedAlready.class);
    }

    @Test
    void S03_an_unknown_case_and_one_that_is_not_registered_look_the_same() {
        Refusal unknown = refusal("ESCT-1999-0001");
        Cases.set(second, "registeredAt", null);
        Refusal hidden = refusal(second.reference());
        assertThat(hidden.code()).isEqualTo(unknown.code());
        assertThat(hidden.faults()).isEqualTo(unknown.faults());
    }

    private Refusal refusal(String other) {
        return (Refusal) catchThrowable(() -> ask(first, other, JoinderMode.JOIN, AURELIA));
    }

    @Test
    void X3_an_agent_asks_not_counsel_and_to_a_stranger_the_case_looks_absent() {
        assertThatThrownBy(() -> ask(first, second, JoinderMode.JOIN, "xa.counsel"))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> ask(first, second, JoinderMode.JOIN, CALDERA)).isInstanceOf(NoSuchThing.class);
        assertThatThrownBy(() -> ask(first, second, JoinderMode.JOIN, "registrar"))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void X3_one_open_request_for_two_cases_with_mode_and_reasons() {
        assertThatThrownBy(() -> ask(first, second, null, AURELIA)).isInstanceOf(PaperIncomplete.class);
        asked();
        assertThatThrownBy(() -> ask(second, first, JoinderMode.COORD, CALDERA)).isInstanceOf(JoinderPending.class);
    }

    @Test
    void section_3_a_case_that_is_decided_or_closed_is_neither_joined_nor_coordinated() {
        Cases.set(second, "state", CaseState.DECIDED);
        assertThatThrownBy(this::asked).isInstanceOf(JoinderTooLate.class);
        Cases.set(first, "state", CaseState.CLOSED);
        assertThatThrownBy(this::asked).isInstanceOf(StateNotOpen.class);
    }

    @Test
    void section_1_cases_in_which_one_state_would_face_itself_can_only_be_coordinated() {
        CaseFile counter = file("XB", "XA", CaseState.SERVED, "Borvia cut a cable.");
        assertThatThrownBy(() -> ask(first, counter, JoinderMode.JOIN, AURELIA)).isInstanceOf(StateOnBothSides.class);
        assertThat(ask(first, counter, JoinderMode.COORD, AURELIA)).isNotNull();
    }

    @Test
    void X3_the_president_moves_it_before_a_panel_is_at_work_and_then_the_presiding_judge() {
        Long id = ask(first, second, JoinderMode.COORD, PRESIDENT);
        for (String login : List.of(AURELIA, BORVIA)) {
            answer(first, id, login);
        }
        answer(second, id, CALDERA);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.DECIDING);
        decide(id, JoinderOutcome.REFUSE, null, PRESIDENT);
        panel(second, "xd.judge1");
        assertThatThrownBy(() -> ask(first, second, JoinderMode.COORD, PRESIDENT))
                .isInstanceOf(NotYours.class);
        assertThat(ask(second, first, JoinderMode.COORD, "xd.judge1")).isNotNull();
    }

    @Test
    void TL_81_counts_from_circulation_in_each_case_in_its_own_column_and_rolls_over_a_weekend() {
        // five days from Monday 1 March end on Saturday 6 March: Monday 8 March
        Cases.set(second, "track", Track.URGENT);
        Long id = asked();
        assertThat(limit(first, "TL-81", id).obligor()).isEqualTo(Obligor.RSP);
        assertThat(limit(second, "TL-81", id).obligor()).isEqualTo(Obligor.BOTH);
        assertThat(limit(first, "TL-81", id).dueAt()).isEqualTo(END_OF_TL_81);
        assertThat(limit(second, "TL-81", id).dueAt()).isEqualTo(Instant.parse("2027-03-08T23:00:00Z"));
    }

    @Test
    void TL_81_one_second_before_its_end_an_answer_counts_and_one_second_after_it_is_waived() {
        Long id = asked();
        court.at(END_OF_TL_81.minusSeconds(1));
        answer(first, id, BORVIA);
        court.at(END_OF_TL_81.plusSeconds(1));
        assertThatThrownBy(() -> answer(second, id, CALDERA)).isInstanceOf(DeadlinePassed.class);
        court.get(Joinders.class).unheard(second.id(), id);
        assertThat(limit(second, "TL-81", id).state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(court.get(Joinders.class).isHeard(first.id(), id)).isTrue();
        assertThatThrownBy(() -> answer(second, id, CALDERA)).isInstanceOf(DeadlinePassed.class);
    }

    @Test
    void TL_81_each_party_answers_once_and_a_state_in_both_cases_is_heard_once() {
        Long id = asked();
        assertThatThrownBy(() -> answer(first, id, AURELIA)).isInstanceOf(NotYours.class);
        answer(second, id, BORVIA);
        assertThat(limit(first, "TL-81", id).state()).isEqualTo(Deadline.State.MET);
        assertThat(court.events()).contains(new JoinderHeardHere(first.id(), id));
        assertThatThrownBy(() -> answer(first, id, BORVIA)).isInstanceOf(JoinderAnswered.class);
        assertThat(limit(second, "TL-81", id).isRunning()).isTrue();
        answer(second, id, CALDERA);
        assertThat(court.docket(second)).contains("joinder.answered");
        assertThat(court.docket(first)).contains("joinder.answerReceived");
        assertThatThrownBy(() -> answer(second, id, CALDERA)).isInstanceOf(JoinderAnswered.class);
    }

    @Test
    void TL_90_runs_when_everybody_has_answered_and_is_due_ten_days_later() {
        Long id = heard();
        assertThat(row(id).status()).isEqualTo(Joinder.Status.DECIDING);
        assertThat(limit(first, "TL-90", id).dueAt()).isEqualTo(Instant.parse("2027-03-11T23:00:00Z"));
        assertThat(court.events()).contains(new JoinderHeard(first.id(), id), new JoinderHeard(second.id(), id));
    }

    @Test
    void TL_90_counts_from_the_last_day_of_TL_81_where_the_parties_stay_silent() {
        Long id = asked();
        silence(first, id);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.HEARING);
        silence(second, id);
        // ten days from Monday 15 March end on Thursday 25 March
        assertThat(limit(first, "TL-90", id).dueAt()).isEqualTo(Instant.parse("2027-03-25T23:00:00Z"));
    }

    @Test
    void TL_90_takes_the_urgent_column_of_the_case_in_which_it_runs_and_rolls_over_a_weekend() {
        Cases.set(first, "track", Track.URGENT);
        Long id = asked();
        silence(first, id);
        court.at(Instant.parse("2027-03-11T10:00:00Z"));
        answer(second, id, CALDERA);
        answer(second, id, BORVIA);
        // three days from Thursday 11 March end on Sunday 14 March: Monday 15 March
        assertThat(limit(first, "TL-90", id).dueAt()).isEqualTo(END_OF_TL_81);
    }

    @Test
    void TL_81_before_everybody_is_heard_nobody_decides() {
        Long id = asked();
        assertThatThrownBy(() -> decide(id, JoinderOutcome.JOIN, null, PRESIDENT))
                .isInstanceOf(JoinderNotHeard.class);
    }

    @Test
    void X3_when_one_of_the_cases_ends_first_the_request_is_without_object_in_the_other() {
        Long id = asked();
        second.close(CloseReason.WITHDRAWN, court.now());
        court.get(Joinders.class).onEnded(new CaseEnded(second.id(), CloseReason.WITHDRAWN));
        assertThat(row(id).status()).isEqualTo(Joinder.Status.MOOT);
        assertThat(limit(first, "TL-81", id).state()).isEqualTo(Deadline.State.CANCELLED);
        assertThat(court.docket(first)).contains("joinder.moot");
        assertThat(court.events()).contains(new JoinderSettled(first.id(), id));
        assertThatThrownBy(() -> decide(id, JoinderOutcome.JOIN, null, PRESIDENT))
                .isInstanceOf(JoinderOver.class);
    }

    @Test
    void X3_the_cases_of_one_filing_are_proposed_first() {
        CaseFile sister = file("XA", "XE", CaseState.SERVED, "Another.");
        FiledClaims.together(court, first, sister);
        JoinderStanding standing = court.get(JoinderReading.class).standing(first.id(), person("registrar"));
        assertThat(standing.mayAsk()).isFalse();
        assertThat(standing.proposals())
                .extracting(JoinderStanding.Proposal::reference)
                .startsWith(sister.reference())
                .contains(second.reference())
                .doesNotContain(apart.reference());
        assertThat(court.get(JoinderActs.class).acts(first, person("registrar")))
                .extracting(act -> act.key())
                .containsExactly("relatedCases");
    }

    @Test
    void X6_a_case_that_stands_still_is_coordinated_and_not_joined() {
        first.stay();
        refused(
                court,
                CaseStandsStill.class,
                "CASE_STANDS_STILL",
                "X6",
                () -> ask(second, first, JoinderMode.JOIN, CALDERA));
        assertThat(row(ask(second, first, JoinderMode.COORD, CALDERA)).status()).isEqualTo(Joinder.Status.HEARING);
    }
}
