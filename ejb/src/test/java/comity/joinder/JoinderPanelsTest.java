package comity.joinder;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.deadline.Deadline;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X3, "PRS (before composition) or panels decide": two panels decide together, each by its presiding judge. */
class JoinderPanelsTest extends JoinderScene {

    private static final String ONE = "xd.judge1";
    private static final String OTHER = "xe.judge1";
    private static final String ONES_MEMBER = "xf.judge1";
    private static final String MEASURE = "One measure, one answer.";
    private static final String SAME = "The other panel sees it alike.";

    private Long id;

    @BeforeEach
    void a_panel_is_at_work_in_each_case_and_everybody_is_heard() {
        panel(first, ONE, ONES_MEMBER);
        panel(second, OTHER);
        id = heard();
    }

    private void say(CaseFile file, JoinderOutcome outcome, String lead, String words, String login) {
        court.get(JoinderDecision.class).decide(new DecideJoinder(file.id(), id, outcome, lead, words), person(login));
    }

    private List<Boolean> awaited(CaseFile file, String login) {
        return seen(file, login).panels().stream()
                .map(JoinderRow.Panel::awaited)
                .toList();
    }

    @Test
    void X3_nothing_takes_place_before_both_panels_have_said_the_same() {
        say(first, JoinderOutcome.JOIN, null, MEASURE, ONE);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.DECIDING);
        assertThat(second.state()).isEqualTo(CaseState.WRITTEN);
        assertThat(court.events()).contains(new JoinderWordSaid(first.id(), id));
        say(second, JoinderOutcome.JOIN, first.reference(), SAME, OTHER);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.JOINED);
        assertThat(second.state()).isEqualTo(CaseState.CLOSED);
        assertThat(second.leadCaseId()).isEqualTo(first.id());
        assertThat(row(id).ruling()).isEqualTo(MEASURE + "\n\n" + SAME);
        assertThat(row(id).decidedByName()).isEqualTo(ONE + ", " + OTHER);
        for (CaseFile file : List.of(first, second)) {
            assertThat(limit(file, "TL-90", id).state()).isEqualTo(Deadline.State.MET);
        }
        court.forget();
    }

    @Test
    void X3_the_elder_case_stands_first_on_the_decision_whoever_has_spoken_first() {
        say(second, JoinderOutcome.COORD, null, SAME, OTHER);
        say(first, JoinderOutcome.COORD, null, MEASURE, ONE);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.COORDINATED);
        assertThat(row(id).ruling()).startsWith(MEASURE);
        assertThat(docket(second, "joinder.coordinated")).hasSize(1);
    }

    @Test
    void X3_each_side_sees_whose_word_is_awaited_and_only_the_judges_of_the_two_what_was_said() {
        assertThat(awaited(first, AURELIA)).containsExactly(true, true);
        say(first, JoinderOutcome.JOIN, null, MEASURE, ONE);
        assertThat(awaited(first, AURELIA)).containsExactly(false, true);
        assertThat(awaited(second, CALDERA)).containsExactly(false, true);
        for (CaseFile file : List.of(first, second)) {
            assertThat(docket(file, "joinder.word")).hasSize(1);
            assertThat(seen(file, BORVIA).panels()).allMatch(panel -> panel.words() == null && panel.outcome() == null);
        }
        for (String judge : List.of(ONE, ONES_MEMBER)) {
            assertThat(seen(first, judge).panels().get(0).words()).isEqualTo(MEASURE);
        }
        JoinderRow.Panel told = seen(second, OTHER).panels().get(0);
        assertThat(told.outcome()).isEqualTo(JoinderOutcome.JOIN);
        assertThat(told.lead()).isEqualTo(first.reference());
        say(second, JoinderOutcome.JOIN, null, SAME, OTHER);
        assertThat(seen(first, BORVIA).panels())
                .extracting(JoinderRow.Panel::words)
                .containsExactly(MEASURE, SAME);
        assertThat(awaited(first, AURELIA)).containsExactly(false, false);
    }

    @Test
    void X3_a_refusal_by_either_panel_ends_it_with_its_reasons() {
        say(first, JoinderOutcome.JOIN, null, MEASURE, ONE);
        say(second, JoinderOutcome.REFUSE, null, "The roads are another matter.", OTHER);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.REFUSED);
        assertThat(row(id).ruling()).isEqualTo("The roads are another matter.");
        assertThat(row(id).decidedByName()).isEqualTo(OTHER);
        for (CaseFile file : List.of(first, second)) {
            assertThat(file.state()).isEqualTo(CaseState.WRITTEN);
            assertThat(docket(file, "joinder.refused")).hasSize(1);
            assertThat(limit(file, "TL-90", id).state()).isEqualTo(Deadline.State.MET);
        }
        assertThatThrownBy(() -> say(first, JoinderOutcome.JOIN, null, MEASURE, ONE))
                .isInstanceOf(JoinderOver.class);
        assertThat(seen(first, AURELIA).panels())
                .extracting(JoinderRow.Panel::words)
                .containsExactly(null, "The roads are another matter.");
    }

    @Test
    void X3_while_the_panels_differ_both_are_awaited_and_each_may_say_its_word_anew() {
        say(first, JoinderOutcome.JOIN, null, MEASURE, ONE);
        say(second, JoinderOutcome.JOIN, second.reference(), SAME, OTHER);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.DECIDING);
        assertThat(awaited(first, AURELIA)).containsExactly(true, true);
        assertThat(docket(first, "joinder.differ")).hasSize(1);
        assertThat(court.events()).contains(new JoinderPanelsDiffer(first.id(), id));
        say(first, JoinderOutcome.JOIN, second.reference(), MEASURE, ONE);
        assertThat(first.state()).isEqualTo(CaseState.CLOSED);
        assertThat(first.leadCaseId()).isEqualTo(second.id());
    }

    @Test
    void X3_nobody_says_the_word_of_a_panel_but_its_presiding_judge_in_its_own_case() {
        assertThatThrownBy(() -> say(first, JoinderOutcome.JOIN, null, MEASURE, ONES_MEMBER))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> say(second, JoinderOutcome.JOIN, null, MEASURE, ONE))
                .isInstanceOf(NoSuchThing.class);
        for (String login : List.of(PRESIDENT, AURELIA)) {
            assertThatThrownBy(() -> say(first, JoinderOutcome.JOIN, null, MEASURE, login))
                    .isInstanceOf(NotYours.class);
        }
        assertThat(court.get(JoinderRecords.class).words(id)).isEmpty();
    }

    @Test
    void TL_90_runs_in_both_cases_and_once_it_has_run_in_one_the_president_decides_alone() {
        say(first, JoinderOutcome.JOIN, null, MEASURE, ONE);
        Deadline here = limit(first, "TL-90", id);
        court.at(here.dueAt().plusSeconds(1));
        court.get(JoinderDecision.class).overdue(first.id(), id);
        court.get(JoinderDecision.class).overdue(second.id(), id);
        assertThat(here.state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(limit(second, "TL-90", id).state()).isEqualTo(Deadline.State.EXPIRED);
        assertThat(docket(first, "joinder.overdue")).hasSize(1);
        assertThat(docket(second, "joinder.overdue")).hasSize(1);
        say(second, JoinderOutcome.COORD, null, "Each by its own panel.", PRESIDENT);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.COORDINATED);
        assertThat(seen(first, AURELIA).decidedAlone()).isTrue();
        assertThat(seen(first, AURELIA).ruling()).isEqualTo("Each by its own panel.");
    }

    @Test
    void TL_90_late_panels_may_still_agree_as_long_as_the_president_has_not_decided() {
        court.at(limit(first, "TL-90", id).dueAt().plusSeconds(1));
        court.get(JoinderDecision.class).overdue(first.id(), id);
        say(first, JoinderOutcome.COORD, null, MEASURE, ONE);
        say(second, JoinderOutcome.COORD, null, SAME, OTHER);
        assertThat(row(id).status()).isEqualTo(Joinder.Status.COORDINATED);
        assertThat(seen(first, AURELIA).decidedAlone()).isFalse();
    }
}
