package comity.process.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import comity.process.serving.Service;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMainTest extends ProcessTest {

    private static final List<String> STAGES = List.of(
            "service",
            "consultations",
            "panel-establishment",
            "panel-composition",
            "case-organisation",
            "written-phase",
            "hearing",
            "deliberation",
            "publication");

    private CaseMain steps;

    @BeforeEach
    void deploySpine() {
        deploy("docket/case-main.bpmn");
        steps = bean(CaseMain.class);
        when(bean(Service.class).ofClaim(CASE)).thenReturn(31L);
    }

    @Test
    void a_case_goes_from_registration_through_every_stage_to_its_decision() {
        ProcessInstance spine = startByMessage("ClaimRegistered");
        run();
        for (String stage : STAGES) {
            assertThat(running()).isEqualTo(Set.of("case-main", stage));
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(KEY)
                            .count())
                    .isEqualTo(2);
            endCalled(stage);
        }
        assertEnded(spine);
        assertPassed(spine, "decided");
    }

    @Test
    void called_stages_know_the_case_and_at_most_one_item_of_it() {
        startByMessage("ClaimRegistered");
        ProcessInstance service = runtime.createProcessInstanceQuery()
                .processDefinitionKey("service")
                .singleResult();
        assertThat(runtime.getVariables(service.getId())).containsOnly(entry("caseId", CASE), entry("serviceId", 31L));
    }

    @Test
    void a_case_settled_or_lapsed_in_consultations_ends_there() {
        ProcessInstance spine = startByMessage("ClaimRegistered");
        endCalled("service");
        when(steps.isClosed(CASE)).thenReturn(true);
        endCalled("consultations");
        assertEnded(spine);
        assertPassed(spine, "lapsed");
    }

    @Test
    void a_panel_refused_by_everyone_ends_the_case() {
        ProcessInstance spine = startByMessage("ClaimRegistered");
        endCalled("service");
        endCalled("consultations");
        when(steps.isClosed(CASE)).thenReturn(true);
        endCalled("panel-establishment");
        assertEnded(spine);
        assertPassed(spine, "refused");
    }

    @Test
    void S11_when_every_claim_is_out_the_ruling_is_the_decision_and_the_written_phase_ends() {
        ProcessInstance spine = startByMessage("ClaimRegistered");
        STAGES.subList(0, STAGES.indexOf("written-phase")).forEach(this::endCalled);
        assertThat(running()).contains("written-phase");
        assertThat(tell("AllClaimsOut")).isOne();
        assertEnded(spine);
        assertPassed(spine, "all-out-end");
        assertThat(running()).isEmpty();
        verify(steps, org.mockito.Mockito.never()).endTheRest(CASE);
    }

    @ParameterizedTest
    @CsvSource({"Withdrawn,withdrawn-end", "SettlementRecorded,settled-end", "Removed,removed-end", "Joined,joined-end"
    })
    void closing_interrupts_whatever_stage_the_case_is_in(String message, String end) {
        for (int reached = 0; reached < STAGES.size(); reached++) {
            ProcessInstance spine = startByMessage("ClaimRegistered");
            STAGES.subList(0, reached).forEach(this::endCalled);
            assertThat(tell(message)).isEqualTo(1);
            assertEnded(spine);
            assertPassed(spine, end);
            assertThat(running()).isEmpty();
        }
        verify(steps, org.mockito.Mockito.times(STAGES.size())).endTheRest(CASE);
    }

    @ParameterizedTest
    @CsvSource({"4", "5", "6", "7"})
    void a_vacant_seat_is_filled_beside_the_case_in_any_stage_after_composition(int reached) {
        when(steps.isSeatTurn(CASE)).thenReturn(true);
        ProcessInstance spine = startByMessage("ClaimRegistered");
        STAGES.subList(0, reached).forEach(this::endCalled);
        assertThat(tell("JudgeVacancy")).isEqualTo(1);
        verify(steps).openSeat(CASE);
        assertThat(running()).isEqualTo(Set.of("case-main", STAGES.get(reached), "panel-composition"));
        endCalled("panel-composition");
        STAGES.subList(reached, STAGES.size()).forEach(this::endCalled);
        assertEnded(spine);
        assertPassed(spine, "vacancy-end", "decided");
    }

    @Test
    void a_second_vacant_seat_waits_for_the_first() {
        when(steps.isSeatTurn(CASE)).thenReturn(true);
        ProcessInstance spine = startByMessage("ClaimRegistered");
        STAGES.subList(0, 5).forEach(this::endCalled);
        tell("JudgeVacancy");
        when(steps.isSeatTurn(CASE)).thenReturn(false);
        tell("JudgeVacancy");
        verify(steps).openSeat(CASE);
        endCalled("panel-composition");
        when(steps.isSeatTurn(CASE)).thenReturn(true);
        assertThat(tell("SeatFilled")).isEqualTo(1);
        verify(steps, org.mockito.Mockito.times(2)).openSeat(CASE);
        tell("Withdrawn");
        assertEnded(spine);
    }
}
