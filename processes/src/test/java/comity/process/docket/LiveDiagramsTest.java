package comity.process.docket;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.docket.CaseState;
import comity.docket.LiveProcedure.Diagram;
import comity.docket.LiveProcedure.Kind;
import comity.docket.LiveProcedure.Waiting;
import comity.process.common.Cases;
import comity.process.common.JobNodes;
import comity.process.common.ProcessTest;
import comity.process.serving.Service;
import comity.worklist.WorkItem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveDiagramsTest extends ProcessTest {

    private static final Actor JUDGE = new Actor("xc.judge1", "Judge", Set.of("judge"), null);
    private static final Actor AGENT = new Actor("xa.agent", "Agent", Set.of("delegate"), "XA");
    private static final Actor CLERK = new Actor("clerk1", "Clerk", Set.of("clerk"), null);

    private final AccessPolicy policy = mock(AccessPolicy.class);
    private LiveDiagrams live;

    @BeforeEach
    void wire() {
        DiagramReading reading =
                with(new DiagramReading(), "history", processEngine().getHistoryService());
        with(reading, "runtime", runtime);
        with(reading, "models", processEngine().getRepositoryService());
        with(reading, "tasks", tasks);
        with(reading, "management", management);
        with(reading, "workList", workList);
        with(reading, "jobNodes", with(new JobNodes(), "management", management));
        live = with(new LiveDiagrams(), "history", processEngine().getHistoryService());
        with(live, "files", Cases.registered(CaseState.DELIBERATION));
        with(live, "policy", policy);
        with(live, "reading", reading);
        for (Actor insider : List.of(JUDGE, AGENT, CLERK)) {
            when(policy.isInsider(insider, CASE)).thenReturn(true);
        }
        when(policy.sitsOn(JUDGE, CASE)).thenReturn(true);
        when(policy.isRegistry(CLERK)).thenReturn(true);
        deploy("docket/case-main.bpmn");
        bean(CaseMain.class);
        bean(Service.class);
    }

    private List<String> seenBy(Actor reader) {
        return live.of(CASE, reader).stream().map(Diagram::process).toList();
    }

    @Test
    void the_spine_shows_where_the_case_stands_and_what_it_has_passed() {
        startByMessage("ClaimRegistered");
        endCalled("service");
        Diagram spine = live.of(CASE, AGENT).get(0);
        assertThat(spine.process()).isEqualTo("case-main");
        assertThat(spine.active()).containsExactly("consultations");
        assertThat(spine.completed()).containsExactlyInAnyOrder("claim-registered", "service");
        assertThat(spine.xml()).contains("BPMNDiagram").contains("consultations");
        assertThat(spine.waiting()).extracting(Waiting::kind).containsOnly(Kind.MESSAGE);
        assertThat(spine.running()).isTrue();
    }

    @Test
    void deliberation_is_a_closed_box_to_everyone_outside_it() {
        startByMessage("ClaimRegistered");
        List.of(
                        "service",
                        "consultations",
                        "panel-establishment",
                        "panel-composition",
                        "case-organisation",
                        "written-phase",
                        "hearing")
                .forEach(this::endCalled);
        assertThat(seenBy(JUDGE)).contains("deliberation");
        assertThat(seenBy(AGENT)).contains("hearing").doesNotContain("deliberation");
        assertThat(seenBy(CLERK)).doesNotContain("deliberation");
        assertThat(live.of(CASE, AGENT).get(0).active()).containsExactly("deliberation");
    }

    @Test
    void the_spine_comes_first_then_what_still_runs_the_newest_first_then_what_has_ended() {
        startByMessage("ClaimRegistered");
        endCalled("service");
        for (String item : List.of("item-a", "item-b")) {
            deploy(
                    item + ".bpmn",
                    Bpmn.createExecutableProcess(item)
                            .camundaHistoryTimeToLive(1)
                            .startEvent()
                            .userTask("look")
                            .endEvent()
                            .done());
            pass(1);
            startByKey(item);
        }
        assertThat(seenBy(AGENT)).containsExactly("case-main", "item-b", "item-a", "consultations", "service");
        tasks.complete(tasks.createTaskQuery()
                .processDefinitionKey("item-b")
                .singleResult()
                .getId());
        assertThat(seenBy(AGENT)).containsExactly("case-main", "item-a", "consultations", "item-b", "service");
    }

    @Test
    void the_public_sees_the_spine_only() {
        startByMessage("ClaimRegistered");
        endCalled("service");
        assertThat(seenBy(Actor.anybody())).containsExactly("case-main");
    }

    @Test
    void the_registrys_examination_is_seen_by_the_registry_only() {
        deploy(
                "claim-intake.bpmn",
                Bpmn.createExecutableProcess("claim-intake")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("examine")
                        .endEvent()
                        .done());
        runtime.startProcessInstanceByKey("claim-intake", Cases.FILING, Map.of("caseId", CASE));
        assertThat(seenBy(CLERK)).containsExactly("claim-intake");
        assertThat(seenBy(AGENT)).isEmpty();
    }

    @Test
    void each_waiting_point_says_for_what_and_until_when() {
        due("TL-37/4", 10);
        deploy(
                "exhibit.bpmn",
                Bpmn.createExecutableProcess("exhibit")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("object")
                        .name("Object to the exhibit")
                        .camundaDueDate("${tl.dueAt(caseId,'TL-37',exhibitId)}")
                        .boundaryEvent("TL-37_a")
                        .name("TL-37 over")
                        .timerWithDate("${tl.dueAt(caseId,'TL-37',exhibitId)}")
                        .endEvent()
                        .done());
        startByKey("exhibit", "exhibitId", 4L);
        WorkItem row = mock(WorkItem.class);
        when(row.taskKey()).thenReturn("object");
        when(row.subject()).thenReturn("4");
        when(row.rule()).thenReturn("TL-37");
        when(row.dueAt()).thenReturn(START.plus(Duration.ofDays(10)));
        when(workList.openOf(CASE)).thenReturn(List.of(row));
        Diagram exhibit = live.of(CASE, AGENT).get(0);
        assertThat(exhibit.subject()).isEqualTo("4");
        assertThat(exhibit.waiting())
                .containsExactlyInAnyOrder(
                        new Waiting(
                                "object", "Object to the exhibit", Kind.TASK, "TL-37", START.plus(Duration.ofDays(10))),
                        new Waiting("TL-37_a", "TL-37 over", Kind.TIMER, "TL-37", START.plus(Duration.ofDays(10))));
    }
}
