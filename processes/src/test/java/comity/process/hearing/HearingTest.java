package comity.process.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingTest extends ProcessTest {

    private Hearing steps;

    @BeforeEach
    void deployHearing() {
        deploy("hearing/hearing.bpmn");
        steps = bean(Hearing.class);
    }

    private ProcessInstance begun() {
        ProcessInstance hearing = startByKey("hearing");
        run();
        verify(steps).begin(CASE);
        return hearing;
    }

    @Test
    void a_hearing_is_fixed_opened_held_and_closed() {
        ProcessInstance hearing = begun();
        assertThat(openTasks()).containsExactly("schedule-hearing");
        complete("schedule-hearing");
        assertThat(timers()).containsOnlyKeys("TL-50", "TL-95");
        complete("open-hearing");
        assertThat(openTasks()).containsExactly("hold-hearing");
        complete("hold-hearing");
        assertThat(openTasks()).containsExactly("close-hearing");
        complete("close-hearing");
        assertEnded(hearing);
    }

    @Test
    void a_date_fixed_in_the_written_phase_needs_no_second_fixing() {
        when(steps.isScheduled(CASE)).thenReturn(true);
        begun();
        assertThat(openTasks()).containsExactly("open-hearing");
    }

    @Test
    void tl_50_says_that_no_hearing_opened_and_the_registry_still_owes_it() {
        due("TL-50", 21);
        begun();
        pass(20);
        verify(steps, never()).overdue(CASE);
        pass(2);
        verify(steps).overdue(CASE);
        assertThat(openTasks()).containsExactly("schedule-hearing");
    }

    @Test
    void tl_95_closes_the_lists_and_the_hearing_still_opens() {
        due("TL-95", 10);
        when(steps.isScheduled(CASE)).thenReturn(true);
        begun();
        pass(11);
        verify(steps).closeLists(CASE);
        assertThat(openTasks()).containsExactly("open-hearing");
    }

    @Test
    void an_adjourned_hearing_resumes() {
        when(steps.isScheduled(CASE)).thenReturn(true);
        begun();
        complete("open-hearing");
        assertThat(tell("HearingAdjourned")).isEqualTo(1);
        assertThat(openTasks()).containsExactly("resume-hearing");
        complete("resume-hearing");
        assertThat(openTasks()).containsExactly("hold-hearing");
    }

    @Test
    void tl_51_and_tl_88_settle_the_record_by_silence() {
        due("TL-51", 5);
        due("TL-88", 7);
        when(steps.isScheduled(CASE)).thenReturn(true);
        when(steps.isTranscriptOpen(CASE)).thenReturn(true);
        when(steps.isAnswerOwed(CASE)).thenReturn(true);
        begun();
        complete("open-hearing");
        complete("hold-hearing");
        assertThat(openTasks()).containsExactlyInAnyOrder("correct-transcript", "answer-questions");
        pass(6);
        verify(steps).deemCorrect(CASE);
        assertThat(openTasks()).containsExactly("answer-questions");
        pass(2);
        verify(steps).lapseAnswers(CASE);
        assertThat(openTasks()).containsExactly("close-hearing");
    }

    @Test
    void parties_that_speak_in_time_end_the_wait() {
        when(steps.isScheduled(CASE)).thenReturn(true);
        when(steps.isTranscriptOpen(CASE)).thenReturn(true);
        when(steps.isAnswerOwed(CASE)).thenReturn(true);
        begun();
        complete("open-hearing");
        complete("hold-hearing");
        complete("answer-questions");
        complete("correct-transcript");
        assertThat(openTasks()).containsExactly("close-hearing");
        verify(steps, never()).deemCorrect(CASE);
    }

    @Test
    void an_absent_party_gets_its_notice_beside_the_hearing() {
        when(steps.isScheduled(CASE)).thenReturn(true);
        when(steps.hasAbsentParty(CASE)).thenReturn(true);
        ProcessInstance hearing = begun();
        complete("open-hearing");
        assertThat(running()).contains("non-appearance");
        complete("hold-hearing");
        complete("close-hearing");
        endCalled("non-appearance");
        assertEnded(hearing);
    }
}
