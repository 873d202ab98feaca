package comity.process.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NonAppearanceTest extends ProcessTest {

    private NonAppearance steps;
    private ProcessInstance absence;

    @BeforeEach
    void miss() {
        deploy("submission/non-appearance.bpmn");
        steps = bean(NonAppearance.class);
        due("TL-85", 10);
        absence = startByKey("non-appearance");
        run();
    }

    private void served() {
        when(steps.isNoticeServed(CASE)).thenReturn(true);
        assertThat(tell("DefaultNoticeServed")).isEqualTo(1);
    }

    @Test
    void a_party_silent_after_notice_has_its_default_recorded_and_the_case_goes_on() {
        verify(steps).giveNotice(CASE);
        served();
        when(steps.isOver(CASE)).thenReturn(true);
        pass(10);
        verify(steps).recordDefault(CASE);
        assertEnded(absence);
    }

    @Test
    void the_last_chance_runs_only_from_service_of_the_notice() {
        assertThat(timers()).isEmpty();
        served();
        assertThat(timers()).containsOnlyKeys("TL-85");
    }

    @Test
    void a_party_that_appears_in_time_has_no_default_recorded() {
        served();
        when(steps.isOver(CASE)).thenReturn(true);
        assertThat(tell("PartyAppeared")).isEqualTo(1);
        verify(steps, never()).recordDefault(CASE);
        assertEnded(absence);
    }

    @Test
    void a_party_may_appear_before_it_is_served_with_the_notice() {
        when(steps.isOver(CASE)).thenReturn(true);
        assertThat(tell("PartyAppeared")).isEqualTo(1);
        assertEnded(absence);
    }
}
