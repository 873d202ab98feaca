package comity.process.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S10, TL-21: the terms are settled beside the spine. */
class TermsOfReferenceTest extends ProcessTest {

    private TermsOfReference steps;

    @BeforeEach
    void sit() {
        deploy("panel/terms-of-reference.bpmn");
        steps = bean(TermsOfReference.class);
        due("TL-21", 20);
    }

    @Test
    void the_same_terms_from_both_end_the_wait() {
        ProcessInstance terms = startByMessage("TermsOpened");
        when(steps.isSettled(CASE)).thenReturn(true);
        assertThat(tell("TermsAgreed")).isEqualTo(1);
        assertEnded(terms);
        verify(steps, never()).standard(CASE);
    }

    @Test
    void silence_gives_the_standard_terms_when_tl_21_has_run() {
        ProcessInstance terms = startByMessage("TermsOpened");
        pass(19);
        verify(steps, never()).standard(CASE);
        when(steps.isSettled(CASE)).thenReturn(true);
        pass(1);
        verify(steps).standard(CASE);
        assertEnded(terms);
    }

    @Test
    void terms_that_stand_already_are_not_waited_for() {
        when(steps.isSettled(CASE)).thenReturn(true);
        assertEnded(startByMessage("TermsOpened"));
    }
}
