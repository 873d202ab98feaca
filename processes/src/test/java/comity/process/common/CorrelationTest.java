package comity.process.common;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import comity.docket.CaseState;
import comity.worklist.NewWorkItem;
import java.util.Date;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrelationTest extends ProcessTest {

    private Correlation correlation;

    @BeforeEach
    void wire() {
        correlation = with(new Correlation(), "runtime", runtime);
        with(correlation, "tasks", tasks);
        with(correlation, "files", Cases.registered(CaseState.WRITTEN));
    }

    private static BpmnModelInstance item() {
        return Bpmn.createExecutableProcess("item")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .message("ItemFiled")
                .subProcess("inner")
                .embeddedSubProcess()
                .startEvent()
                .intermediateCatchEvent("wait")
                .message("ItemAnswered")
                .userTask("rule-on-item")
                .camundaCandidateGroups("presiding")
                .camundaDueDate("${tl.dueAt(caseId,'TL-38',itemId)}")
                .endEvent()
                .subProcessDone()
                .endEvent()
                .done();
    }

    @Test
    void a_message_reaches_only_the_item_it_is_about() {
        deploy("item.bpmn", item());
        correlation.start("ItemFiled", KEY, CASE, "itemId", 1L);
        correlation.start("ItemFiled", KEY, CASE, "itemId", 2L);
        assertThat(correlation.tell("ItemAnswered", CASE, "itemId", 2L)).isEqualTo(1);
        assertThat(correlation.completeTask(CASE, "rule-on-item", "itemId", 1L)).isZero();
        assertThat(correlation.completeTask(CASE, "rule-on-item", "itemId", 2L)).isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(1);
    }

    @Test
    void that_nobody_waits_is_a_normal_answer() {
        deploy("item.bpmn", item());
        assertThat(correlation.tell("ItemAnswered", CASE)).isZero();
        assertThat(correlation.completeTask(CASE, "rule-on-item")).isZero();
    }

    @Test
    void a_message_without_an_item_reaches_everyone_under_the_key() {
        deploy("item.bpmn", item());
        correlation.start("ItemFiled", KEY, CASE, "itemId", 1L);
        correlation.start("ItemFiled", Cases.FILING, CASE, "itemId", 2L);
        correlation.start("ItemFiled", "ESCT-2027-0002", 8L, "itemId", 3L);
        assertThat(correlation.tell("ItemAnswered", CASE)).isEqualTo(2);
    }

    @Test
    void a_task_opens_a_row_of_the_queue_and_its_end_closes_it() {
        due("TL-38/5", 10);
        deploy("item.bpmn", item());
        correlation.start("ItemFiled", KEY, CASE, "itemId", 5L);
        verify(workList, never()).open(any());
        correlation.tell("ItemAnswered", CASE);
        Date due = tasks.createTaskQuery().singleResult().getDueDate();
        verify(workList).open(new NewWorkItem(CASE, "rule-on-item", "5", "presiding", null, due.toInstant()));
        verify(workList, never()).close(any(), any(), any());
        correlation.completeTask(CASE, "rule-on-item");
        verify(workList, times(1)).close(CASE, "rule-on-item", "5");
    }

    @Test
    void a_task_that_is_withdrawn_leaves_the_queue_too() {
        deploy("item.bpmn", item());
        correlation.start("ItemFiled", KEY, CASE, "itemId", 5L);
        correlation.tell("ItemAnswered", CASE);
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery().singleResult().getId(), "closed", true);
        verify(workList, times(1)).close(CASE, "rule-on-item", "5");
    }

    /** A step that fires an event about what it has done, as the services do. */
    public final class Step {
        public void act(String what) {
            told = correlation.completeTask(CASE, "act") + correlation.tell("Acted", CASE);
        }
    }

    private int told = -1;

    @Test
    void a_step_after_a_timer_does_not_touch_the_task_the_timer_has_ended() {
        org.camunda.bpm.engine.test.mock.Mocks.register("step", new Step());
        due("TL-22", 7);
        deploy(
                "late.bpmn",
                Bpmn.createExecutableProcess("late")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("act")
                        .camundaDueDate("${tl.dueAt(caseId,'TL-22')}")
                        .boundaryEvent("TL-22")
                        .timerWithDate("${tl.dueAt(caseId,'TL-22')}")
                        .serviceTask("by-default")
                        .camundaExpression("${step.act('late')}")
                        .endEvent()
                        .done());
        startByKey("late");
        pass(8);
        assertThat(told).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void a_step_after_a_timer_does_not_answer_the_wait_the_timer_has_ended() {
        org.camunda.bpm.engine.test.mock.Mocks.register("step", new Step());
        due("TL-18", 5);
        deploy(
                "silent.bpmn",
                Bpmn.createExecutableProcess("silent")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .eventBasedGateway()
                        .id("wait")
                        .intermediateCatchEvent("acted")
                        .message("Acted")
                        .endEvent()
                        .moveToNode("wait")
                        .intermediateCatchEvent("TL-18")
                        .timerWithDate("${tl.dueAt(caseId,'TL-18')}")
                        .serviceTask("replace")
                        .camundaExpression("${step.act('silent')}")
                        .endEvent()
                        .done());
        startByKey("silent");
        pass(6);
        assertThat(told).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }
}
