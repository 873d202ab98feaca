package comity.process.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseOrganisationTest extends ProcessTest {

    private CaseOrganisation steps;
    private ProcessInstance organisation;

    @BeforeEach
    void compose() {
        deploy("panel/case-organisation.bpmn");
        steps = bean(CaseOrganisation.class);
        due("TL-22", 7);
        organisation = startByKey("case-organisation");
        run();
    }

    /** The parties are heard on the draft, until the day that it names. */
    private void draft(int days) {
        due("comments-day", days);
        when(steps.commentsUntil(CASE)).thenReturn(Date.from(START.plus(Duration.ofDays(days))));
        when(steps.isDrafted(CASE)).thenReturn(true);
        complete("draft-order");
    }

    private void order() {
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        complete("issue-order");
    }

    @Test
    void s10_draft_comments_and_order_follow_each_other_beside_the_election_of_who_presides() {
        verify(steps).open(CASE);
        assertThat(openTasks()).containsExactlyInAnyOrder("draft-order", "elect-presiding");
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        complete("elect-presiding");
        draft(3);
        assertThat(openTasks()).containsExactly("comment-order");
        when(steps.isHeard(CASE)).thenReturn(true);
        complete("comment-order");
        assertThat(openTasks()).containsExactly("issue-order");
        order();
        assertEnded(organisation);
        verify(steps, never()).defaultTimetable(CASE);
    }

    @Test
    void s10_silence_on_the_draft_ends_with_the_day_that_it_names() {
        draft(3);
        pass(2);
        assertThat(openTasks()).containsExactlyInAnyOrder("comment-order", "elect-presiding");
        when(steps.isHeard(CASE)).thenReturn(true);
        pass(1);
        assertThat(openTasks()).containsExactlyInAnyOrder("issue-order", "elect-presiding");
    }

    @Test
    void s10_a_new_draft_begins_the_hearing_of_the_parties_anew() {
        draft(3);
        when(steps.isHeard(CASE)).thenReturn(true);
        complete("comment-order");
        when(steps.isHeard(CASE)).thenReturn(false);
        complete("issue-order");
        assertThat(openTasks()).containsExactlyInAnyOrder("comment-order", "elect-presiding");
    }

    @Test
    void an_order_issued_before_the_timer_of_the_comments_has_run_ends_the_wait() {
        draft(3);
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        complete("comment-order");
        assertThat(openTasks()).containsExactly("elect-presiding");
    }

    @Test
    void tl_22_ends_the_hearing_of_the_parties_too() {
        draft(6);
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        complete("elect-presiding");
        doAnswer(call -> when(steps.isTimetableSet(CASE)).thenReturn(true))
                .when(steps)
                .defaultTimetable(CASE);
        due("TL-22", 7);
        pass(7);
        verify(steps).defaultTimetable(CASE);
        assertEnded(organisation);
    }

    @Test
    void silence_gives_a_default_timetable_and_a_presiding_judge() {
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        pass(7);
        verify(steps).defaultTimetable(CASE);
        verify(steps).presideForTheTime(CASE);
        assertThat(openTasks()).isEmpty();
        assertEnded(organisation);
    }

    @Test
    void what_is_settled_before_the_process_looks_is_not_asked_for() {
        when(steps.isTimetableSet(CASE)).thenReturn(true);
        when(steps.isPresidingChosen(CASE)).thenReturn(true);
        ProcessInstance second = startByKey("case-organisation");
        run();
        assertEnded(second);
    }
}
