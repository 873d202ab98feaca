package comity.process.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvidenceItemTest extends ProcessTest {

    private static final long EXHIBIT = 5L;

    private EvidenceItem steps;

    @BeforeEach
    void deployItem() {
        deploy("evidence/evidence-item.bpmn");
        steps = bean(EvidenceItem.class);
        due("TL-39", 10);
        due("TL-37", 20);
        due("TL-37b", 30);
        due("TL-38", 40);
    }

    private ProcessInstance filed() {
        ProcessInstance item = startByMessage("ExhibitFiled", "exhibitId", EXHIBIT);
        run();
        return item;
    }

    private ProcessInstance served() {
        when(steps.isServed(CASE, EXHIBIT)).thenReturn(true);
        return filed();
    }

    private ProcessInstance objected() {
        ProcessInstance item = served();
        when(steps.isObjectionOver(CASE, EXHIBIT)).thenReturn(true);
        assertThat(tell("ExhibitObjected")).isEqualTo(1);
        return item;
    }

    private ProcessInstance answered() {
        ProcessInstance item = objected();
        when(steps.isAnswerOver(CASE, EXHIBIT)).thenReturn(true);
        assertThat(tell("ExhibitAnswered")).isEqualTo(1);
        return item;
    }

    @Test
    void an_exhibit_nobody_objects_to_is_admitted() {
        ProcessInstance item = served();
        when(steps.isObjectionOver(CASE, EXHIBIT)).thenReturn(true);
        when(steps.isAdmitted(CASE, EXHIBIT)).thenReturn(true);
        pass(20);
        verify(steps).silenceAdmits(CASE, EXHIBIT);
        assertEnded(item);
        assertPassed(item, "in");
    }

    @Test
    void objection_and_answer_lead_to_a_ruling() {
        ProcessInstance item = answered();
        assertThat(openTasks()).containsExactly("rule-exhibit");
        when(steps.isRuled(CASE, EXHIBIT)).thenReturn(true);
        complete("rule-exhibit");
        assertEnded(item);
        assertPassed(item, "ruling-given");
        verify(steps, never()).admitProvisionally(CASE, EXHIBIT);
    }

    @Test
    void without_an_answer_in_time_the_panel_rules_all_the_same() {
        objected();
        when(steps.isAnswerOver(CASE, EXHIBIT)).thenReturn(true);
        pass(30);
        verify(steps).noAnswer(CASE, EXHIBIT);
        assertThat(openTasks()).containsExactly("rule-exhibit");
    }

    @Test
    void a_late_ruling_admits_provisionally_and_is_still_owed() {
        answered();
        pass(40);
        verify(steps).admitProvisionally(CASE, EXHIBIT);
        assertThat(openTasks()).containsExactly("rule-exhibit");
    }

    @Test
    void the_time_for_objections_runs_only_from_service() {
        filed();
        assertThat(timers()).isEmpty();
        when(steps.isServed(CASE, EXHIBIT)).thenReturn(true);
        assertThat(tell("ExhibitServed")).isEqualTo(1);
        assertThat(timers()).containsOnlyKeys("TL-37");
    }

    @Test
    void a_restricted_exhibit_waits_for_its_summary() {
        when(steps.owesSummary(CASE, EXHIBIT)).thenReturn(true);
        filed();
        assertThat(timers()).containsOnlyKeys("TL-39");
        when(steps.owesSummary(CASE, EXHIBIT)).thenReturn(false);
        when(steps.isServed(CASE, EXHIBIT)).thenReturn(true);
        assertThat(tell("SummaryFiled")).isEqualTo(1);
        assertThat(timers()).containsOnlyKeys("TL-37");
    }

    @Test
    void a_restricted_exhibit_without_summary_is_excluded() {
        when(steps.owesSummary(CASE, EXHIBIT)).thenReturn(true, false);
        when(steps.isExcluded(CASE, EXHIBIT)).thenReturn(true);
        ProcessInstance item = filed();
        pass(10);
        verify(steps).exclude(CASE, EXHIBIT);
        assertEnded(item);
        assertPassed(item, "out");
    }
}
