package comity.process.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S01 to S03: the paths of the intake, in days of the tribunal clock. */
class ClaimIntakeTest extends ProcessTest {

    private ClaimIntake steps;

    @BeforeEach
    void deployIntake() {
        deploy("filing/claim-intake.bpmn");
        steps = bean(ClaimIntake.class);
        at("EXAMINE");
    }

    private void at(String stage) {
        when(steps.isAt(org.mockito.ArgumentMatchers.eq(CASE), anyString()))
                .thenAnswer(asked -> stage.equals(asked.getArgument(1)));
    }

    private ProcessInstance filed() {
        ProcessInstance intake = startByMessage("ClaimFiled");
        run();
        return intake;
    }

    @Test
    void a_complete_form_is_examined_decided_and_registered() {
        ProcessInstance intake = filed();
        verify(steps).acknowledge(CASE);
        assertThat(openTasks()).isEqualTo(Set.of("examine"));
        at("DECIDE");
        complete("examine");
        assertThat(openTasks()).isEqualTo(Set.of("decide-registration"));
        at("REGISTERED");
        complete("decide-registration");
        assertEnded(intake);
        assertPassed(intake, "registered");
    }

    @Test
    void a_deficient_form_that_is_cured_is_examined_again() {
        due("TL-03", 14);
        ProcessInstance intake = filed();
        at("DEFICIENT");
        complete("examine");
        assertThat(timers()).containsOnlyKeys("TL-03");
        at("EXAMINE");
        assertThat(tell("DeficiencyCured")).isEqualTo(1);
        assertThat(openTasks()).isEqualTo(Set.of("examine"));
        pass(20);
        verify(steps, never()).notCured(CASE);
        assertThat(passed(intake)).doesNotContain("lapse");
    }

    @Test
    void a_deficient_form_that_is_not_cured_lapses_on_the_last_day() {
        due("TL-03", 14);
        ProcessInstance intake = filed();
        at("DEFICIENT");
        complete("examine");
        pass(13);
        verify(steps, never()).notCured(CASE);
        at("NOT_REGISTERED");
        pass(1);
        verify(steps).notCured(CASE);
        assertEnded(intake);
        assertPassed(intake, "not-registered");
    }

    @Test
    void a_limit_extended_while_its_timer_fires_is_waited_for_again() {
        due("TL-03", 14);
        filed();
        at("DEFICIENT");
        complete("examine");
        due("TL-03", 28);
        pass(14);
        verify(steps).notCured(CASE);
        assertThat(timers()).containsOnlyKeys("TL-03");
    }

    @Test
    void a_late_registry_escalates_and_the_form_stays_to_be_examined() {
        due("TL-02", 5);
        filed();
        pass(5);
        verify(steps).registryOverdue(CASE);
        assertThat(openTasks()).isEqualTo(Set.of("examine"));
    }

    @Test
    void a_refusal_becomes_final_without_a_request_for_review() {
        due("TL-04", 10);
        ProcessInstance intake = filed();
        at("DECIDE");
        complete("examine");
        at("REFUSED");
        complete("decide-registration");
        at("NOT_REGISTERED");
        pass(10);
        verify(steps).notReviewed(CASE);
        assertEnded(intake);
    }

    @Test
    void the_president_reviews_a_refusal_and_may_send_it_back() {
        due("TL-04", 10);
        due("TL-04b", 10);
        filed();
        at("DECIDE");
        complete("examine");
        at("REFUSED");
        complete("decide-registration");
        at("REVIEW");
        tell("ReviewRequested");
        assertThat(openTasks()).isEqualTo(Set.of("review-refusal"));
        pass(10);
        verify(steps).reviewOverdue(CASE);
        at("DECIDE");
        complete("review-refusal");
        assertThat(openTasks()).isEqualTo(Set.of("decide-registration"));
    }

    @Test
    void a_respondent_that_is_no_signatory_may_accept_for_the_case() {
        due("FX-01", 10);
        filed();
        at("DECIDE");
        complete("examine");
        at("REFERRED");
        complete("decide-registration");
        assertThat(openTasks()).isEqualTo(Set.of("decide-referral"));
        at("INVITED");
        complete("decide-referral");
        at("DECIDE");
        tell("AdHocAccepted");
        assertThat(openTasks()).isEqualTo(Set.of("decide-registration"));
    }

    @Test
    void without_acceptance_the_claim_is_not_registered() {
        due("FX-01", 10);
        ProcessInstance intake = filed();
        at("INVITED");
        complete("examine");
        at("NOT_REGISTERED");
        pass(10);
        verify(steps).notAccepted(CASE);
        assertEnded(intake);
    }

    @Test
    void a_command_that_came_before_the_process_is_never_waited_for() {
        at("REGISTERED");
        ProcessInstance intake = filed();
        assertEnded(intake);
        assertThat(openTasks()).isEmpty();
    }
}
