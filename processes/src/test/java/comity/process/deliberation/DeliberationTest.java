package comity.process.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliberationTest extends ProcessTest {

    private Deliberation steps;
    private ProcessInstance deliberation;

    @BeforeEach
    void enterChambers() {
        deploy("deliberation/deliberation.bpmn");
        steps = bean(Deliberation.class);
        when(steps.paragraphs(CASE)).thenReturn(List.of(11L, 12L));
    }

    private void begin() {
        deliberation = startByKey("deliberation");
        run();
        verify(steps).begin(CASE);
    }

    private void sendDescriptive() {
        complete("write-descriptive");
        assertThat(tell("DraftDelivered")).isEqualTo(1);
    }

    private void sendInterim() {
        complete("write-interim");
        assertThat(tell("InterimDelivered")).isEqualTo(1);
    }

    private void vote() {
        complete("open-vote");
        complete("cast-votes");
        complete("close-vote");
    }

    @Test
    void from_the_closed_hearing_to_circulation() {
        due("FX-03", 2);
        begin();
        sendDescriptive();
        complete("comment-draft");
        sendInterim();
        complete("request-review");
        vote();
        assertThat(openTasks()).containsExactly("seal-decision");
        complete("seal-decision");
        assertThat(openTasks()).isEmpty();
        verify(steps, never()).circulate(CASE);
        pass(3);
        verify(steps).circulate(CASE);
        assertEnded(deliberation);
    }

    @Test
    void silence_of_the_parties_stops_nothing() {
        due("TL-53", 14);
        begin();
        sendDescriptive();
        due("TL-55", 30);
        pass(15);
        verify(steps).closeComments(CASE);
        assertThat(openTasks()).containsExactly("write-interim");
        sendInterim();
        pass(16);
        verify(steps).closeRequests(CASE);
        assertThat(openTasks()).containsExactly("open-vote");
    }

    @Test
    void silence_of_the_panel_escalates_and_the_panel_still_owes_each_step() {
        due("TL-52", 21);
        due("TL-54", 60);
        due("TL-56", 90);
        begin();
        pass(22);
        verify(steps).lateDraft(CASE);
        assertThat(openTasks()).containsExactly("write-descriptive");
        sendDescriptive();
        complete("comment-draft");
        pass(40);
        verify(steps).lateInterim(CASE);
        assertThat(openTasks()).containsExactly("write-interim");
        sendInterim();
        complete("request-review");
        pass(40);
        verify(steps).lateVote(CASE);
        assertThat(openTasks()).containsExactly("open-vote");
    }

    @Test
    void the_outer_limits_escalate_wherever_the_panel_is() {
        due("TL-58", 260);
        due("TL-59", 310);
        begin();
        pass(261);
        verify(steps).latePanel(CASE);
        verify(steps, never()).lateCirculation(CASE);
        pass(50);
        verify(steps).lateCirculation(CASE);
        assertThat(openTasks()).containsExactly("write-descriptive");
    }

    @Test
    void a_party_may_have_aspects_reviewed_before_the_vote() {
        when(steps.isReviewAsked(CASE)).thenReturn(true);
        begin();
        sendDescriptive();
        complete("comment-draft");
        sendInterim();
        complete("request-review");
        assertThat(openTasks()).containsExactly("review-report");
        complete("review-report");
        assertThat(openTasks()).containsExactly("cast-votes");
    }

    @Test
    void each_operative_paragraph_has_its_own_vote() {
        begin();
        sendDescriptive();
        complete("comment-draft");
        sendInterim();
        complete("request-review");
        complete("open-vote");
        List<Task> votes =
                tasks.createTaskQuery().taskDefinitionKey("cast-votes").list();
        assertThat(votes)
                .extracting(task -> tasks.getVariable(task.getId(), "operativeId"))
                .containsExactlyInAnyOrder(11L, 12L);
        tasks.complete(votes.get(0).getId());
        assertThat(openTasks()).containsExactly("cast-votes");
        tasks.complete(votes.get(1).getId());
        assertThat(openTasks()).containsExactly("close-vote");
    }

    @Test
    void a_text_taken_up_again_is_put_to_the_vote_again() {
        begin();
        sendDescriptive();
        complete("comment-draft");
        sendInterim();
        complete("request-review");
        complete("open-vote");
        assertThat(tell("VoteReopened")).isEqualTo(1);
        assertThat(openTasks()).containsExactly("open-vote");
        vote();
        assertThat(openTasks()).containsExactly("seal-decision");
    }

    @Test
    void tl_57_reserves_an_opinion_that_is_not_lodged() {
        due("TL-57", 14);
        when(steps.owesOpinion(CASE)).thenReturn(true);
        begin();
        sendDescriptive();
        complete("comment-draft");
        sendInterim();
        complete("request-review");
        vote();
        assertThat(openTasks()).containsExactly("lodge-opinion");
        pass(15);
        verify(steps).reserveOpinions(CASE);
        assertThat(openTasks()).containsExactly("seal-decision");
    }

    @Test
    void a_seal_that_does_not_wait_for_the_opinion_is_not_asked_for_twice() {
        when(steps.owesOpinion(CASE)).thenReturn(true);
        begin();
        sendDescriptive();
        complete("comment-draft");
        sendInterim();
        complete("request-review");
        vote();
        when(steps.isIssued(CASE)).thenReturn(true);
        complete("lodge-opinion");
        assertThat(openTasks()).isEmpty();
        assertThat(timers()).containsKey("FX-03");
    }

    @Test
    void what_was_done_before_the_process_came_is_not_asked_for_again() {
        when(steps.isDraftSent(CASE)).thenReturn(true);
        when(steps.isDraftDelivered(CASE)).thenReturn(true);
        when(steps.hasComments(CASE)).thenReturn(true);
        begin();
        assertThat(openTasks()).containsExactly("write-interim");
        verify(steps, never()).closeComments(any());
    }
}
