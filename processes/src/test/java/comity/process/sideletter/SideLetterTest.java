package comity.process.sideletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** X5 as a process: a version is open to answers until TL-83, each new text opens them again, withdrawal ends it. */
class SideLetterTest extends ProcessTest {

    private static final long ID = 4L;

    private SideLetter steps;

    @BeforeEach
    void deployLetter() {
        deploy("sideletter/side-letter.bpmn");
        steps = bean(SideLetter.class);
        due("TL-83", 30);
        until(30);
    }

    private void until(int days) {
        when(steps.dueAt(any(), eq("TL-83"))).thenReturn(Date.from(START.plus(Duration.ofDays(days))));
    }

    private ProcessInstance deposited() {
        return startByMessage("SideLetterDeposited", "letterId", ID);
    }

    @Test
    void answers_end_with_TL_83_and_the_letter_stands_on() {
        ProcessInstance letter = deposited();
        assertThat(timers()).containsOnlyKeys("TL-83");
        pass(29);
        verify(steps, never()).endAnswers(any());
        pass(1);
        verify(steps).endAnswers(ID);
        assertThat(running()).contains("side-letter");
        assertThat(tell("SideLetterWithdrawn")).isOne();
        assertEnded(letter);
    }

    @Test
    void a_new_version_is_circulated_again_while_answers_are_open_and_after() {
        ProcessInstance letter = deposited();
        pass(10);
        until(40);
        assertThat(tell("SideLetterRevised")).isOne();
        assertThat(timers()).containsEntry("TL-83", START.plus(Duration.ofDays(40)));
        pass(30);
        verify(steps, times(1)).endAnswers(ID);
        until(90);
        assertThat(tell("SideLetterRevised")).isOne();
        assertThat(timers()).containsEntry("TL-83", START.plus(Duration.ofDays(90)));
        pass(60);
        verify(steps, times(2)).endAnswers(ID);
        assertThat(tell("SideLetterWithdrawn")).isOne();
        assertEnded(letter);
    }

    @Test
    void a_letter_withdrawn_early_is_answered_by_nobody() {
        ProcessInstance letter = deposited();
        assertThat(tell("SideLetterWithdrawn")).isOne();
        assertEnded(letter);
        assertThat(timers()).isEmpty();
    }
}
