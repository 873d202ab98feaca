package comity.process.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S06 as a process: the mediator is appointed, the time runs, or somebody ends it before. */
class MediationTest extends ProcessTest {

    private static final long MEDIATION = 5L;

    private Mediation steps;

    @BeforeEach
    void deployMediation() {
        deploy("mediation/mediation.bpmn");
        steps = bean(Mediation.class);
        due("TL-11", 45);
    }

    private ProcessInstance agreed() {
        ProcessInstance mediation = startByMessage("MediationAgreed", "mediationId", MEDIATION);
        run();
        return mediation;
    }

    @Test
    void a_name_on_which_the_parties_agree_is_appointed_by_the_registrar() {
        when(steps.isNameAgreed(CASE, MEDIATION)).thenReturn(true);
        agreed();
        assertThat(openTasks()).containsExactly("appoint-mediator");
        assertThat(timers()).isEmpty();
        complete("appoint-mediator");
        assertThat(timers()).containsOnlyKeys("TL-11");
    }

    @Test
    void without_a_name_the_president_names_the_mediator_and_TL_11_closes_the_room() {
        ProcessInstance mediation = agreed();
        assertThat(openTasks()).containsExactly("name-mediator");
        complete("name-mediator");
        pass(44);
        verify(steps, never()).timeOver(any(), any());
        pass(1);
        run();
        verify(steps).timeOver(CASE, MEDIATION);
        assertEnded(mediation);
    }

    @Test
    void ended_before_its_time_it_leaves_no_timer() {
        ProcessInstance mediation = agreed();
        complete("name-mediator");
        assertThat(tell("MediationEnded")).isOne();
        assertEnded(mediation);
        verify(steps, never()).timeOver(any(), any());
    }
}
