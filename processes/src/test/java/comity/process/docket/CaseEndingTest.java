package comity.process.docket;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.process.common.Cases;
import comity.process.common.Correlation;
import comity.process.common.ProcessTest;
import comity.process.serving.Service;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CaseEndingTest extends ProcessTest {

    private final DeadlineKeeper deadlines = mock(DeadlineKeeper.class);
    private CaseEnding ending;

    /** A command given from inside a step of another process, as withdrawal does when nobody opposes. */
    public static final class Closer {
        private final CaseEnding ending;

        Closer(CaseEnding ending) {
            this.ending = ending;
        }

        public void close(Long caseId) {
            ending.endAll(caseId, CloseReason.WITHDRAWN);
        }
    }

    @BeforeEach
    void wire() {
        CaseFiles files = Cases.registered(CaseState.CLOSED);
        Correlation correlation = with(new Correlation(), "runtime", runtime);
        with(correlation, "tasks", tasks);
        with(correlation, "files", files);
        ending = with(new CaseEnding(), "runtime", runtime);
        with(ending, "correlation", correlation);
        with(ending, "files", files);
        with(ending, "deadlines", deadlines);
        with(ending, "workList", workList);
        CaseMain steps = with(new CaseMain(), "files", files);
        with(steps, "ending", ending);
        Mocks.register("caseMain", steps);
        Mocks.register("closer", new Closer(ending));
        deploy("docket/case-main.bpmn");
        bean(Service.class);
        deploy(
                "exhibit.bpmn",
                Bpmn.createExecutableProcess("exhibit")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("object")
                        .boundaryEvent("TL-37")
                        .timerWithDate("${tl.dueAt(caseId,'TL-37',exhibitId)}")
                        .endEvent()
                        .done());
    }

    private void nothingRuns() {
        assertThat(running()).isEmpty();
        assertThat(openTasks()).isEmpty();
        assertThat(management.createJobQuery().count()).isZero();
        verify(deadlines, atLeastOnce()).cancelAll(CASE);
        verify(workList, atLeastOnce()).closeAll(CASE);
    }

    @ParameterizedTest
    @EnumSource(CloseReason.class)
    void a_closed_case_leaves_no_instance_timer_or_task_under_its_key(CloseReason reason) {
        startByMessage("ClaimRegistered");
        startByKey("exhibit", "exhibitId", 1L);
        startByKey("exhibit", "exhibitId", 2L);
        runtime.startProcessInstanceByKey("exhibit", Cases.FILING, java.util.Map.of("caseId", CASE, "exhibitId", 3L));
        ending.endAll(CASE, reason);
        nothingRuns();
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN,withdrawn-end",
        "DISCONTINUED,withdrawn-end",
        "SETTLED,settled-end",
        "REMOVED,removed-end",
        "JOINED,joined-end"
    })
    void the_spine_ends_by_the_event_that_says_why(CloseReason reason, String end) {
        ProcessInstance spine = startByMessage("ClaimRegistered");
        ending.endAll(CASE, reason);
        assertPassed(spine, end);
    }

    @Test
    void other_cases_are_left_alone() {
        runtime.startProcessInstanceByKey("exhibit", "ESCT-2027-0002", java.util.Map.of("caseId", 8L, "exhibitId", 9L));
        ending.endAll(CASE, CloseReason.WITHDRAWN);
        assertThat(running()).containsExactly("exhibit");
    }

    @Test
    void a_process_that_closes_the_case_from_one_of_its_steps_runs_to_its_own_end() {
        deploy(
                "withdrawal.bpmn",
                Bpmn.createExecutableProcess("withdrawal")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .serviceTask("close")
                        .camundaExpression("${closer.close(caseId)}")
                        .endEvent("consented")
                        .done());
        ProcessInstance spine = startByMessage("ClaimRegistered");
        startByKey("exhibit", "exhibitId", 1L);
        ProcessInstance withdrawal = startByKey("withdrawal");
        assertPassed(withdrawal, "consented");
        assertPassed(spine, "withdrawn-end");
        nothingRuns();
    }

    @Test
    void a_stage_of_the_spine_that_closes_the_case_lets_the_spine_go_its_way() {
        deploy(
                "consultations.bpmn",
                Bpmn.createExecutableProcess("consultations")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .serviceTask("lapse")
                        .camundaExpression("${closer.close(caseId)}")
                        .endEvent()
                        .done());
        ProcessInstance spine = startByMessage("ClaimRegistered");
        startByKey("exhibit", "exhibitId", 1L);
        endCalled("service");
        assertPassed(spine, "lapsed");
        nothingRuns();
    }
}
