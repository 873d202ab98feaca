package comity.process.deadline;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.deadline.Deadline;
import comity.deadline.DeadlineChanged;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.process.common.Cases;
import comity.process.common.JobNodes;
import comity.process.common.ProcessTest;
import comity.worklist.WorkItem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimerMirrorTest extends ProcessTest {

    private final DeadlineKeeper keeper = mock(DeadlineKeeper.class);
    private final CaseFiles files = Cases.registered(CaseState.CONSULTATION);
    private TimerMirror mirror;
    private NightlyReconciliation nightly;

    @BeforeEach
    void wire() {
        Timers timers = with(new Timers(), "management", management);
        with(timers, "runtime", runtime);
        with(timers, "nodes", with(new JobNodes(), "management", management));
        mirror = with(new TimerMirror(), "runtime", runtime);
        with(mirror, "files", files);
        with(mirror, "keeper", keeper);
        with(mirror, "workList", workList);
        with(mirror, "timers", timers);
        TimerReconciling reconciling = with(new TimerReconciling(), "timers", timers);
        with(reconciling, "keeper", keeper);
        with(reconciling, "files", files);
        nightly = with(new NightlyReconciliation(), "reconciling", reconciling);
        when(keeper.find(any(), any(), any())).thenReturn(Optional.empty());
        due("TL-07", 10);
        due("TL-37/1", 10);
        due("TL-37/2", 20);
        deploy(
                "talks.bpmn",
                Bpmn.createExecutableProcess("talks")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .intermediateCatchEvent("TL-07")
                        .timerWithDate("${tl.dueAt(caseId,'TL-07')}")
                        .endEvent()
                        .done());
        deploy(
                "exhibit.bpmn",
                Bpmn.createExecutableProcess("exhibit")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask("object")
                        .boundaryEvent("TL-37_class")
                        .timerWithDate("${tl.dueAt(caseId,'TL-37',exhibitId)}")
                        .endEvent()
                        .done());
        startByKey("talks");
        startByKey("exhibit", "exhibitId", 1L);
        startByKey("exhibit", "exhibitId", 2L);
    }

    private Deadline row(String code, String subject, Instant dueAt) {
        Deadline row = mock(Deadline.class);
        lenient().when(row.caseId()).thenReturn(CASE);
        lenient().when(row.code()).thenReturn(code);
        lenient().when(row.subject()).thenReturn(subject);
        lenient().when(row.isRunning()).thenReturn(true);
        lenient().when(row.dueAt()).thenReturn(dueAt);
        when(keeper.find(CASE, code, subject)).thenReturn(Optional.of(row));
        return row;
    }

    private List<Job> suspended() {
        return management.createJobQuery().suspended().list();
    }

    @Test
    void an_extended_limit_takes_its_timer_along() {
        Instant later = START.plus(Duration.ofDays(24));
        row("TL-07", "", later);
        mirror.follow(new DeadlineChanged(CASE, "TL-07", ""));
        assertThat(timers()).containsEntry("TL-07", later);
    }

    @Test
    void only_the_timer_of_that_item_moves() {
        Instant later = START.plus(Duration.ofDays(30));
        row("TL-37", "2", later);
        mirror.follow(new DeadlineChanged(CASE, "TL-37", "2"));
        assertThat(management
                        .createJobQuery()
                        .duedateHigherThan(java.util.Date.from(START.plus(Duration.ofDays(25))))
                        .list())
                .singleElement()
                .satisfies(job -> assertThat(job.getDuedate().toInstant()).isEqualTo(later));
    }

    @Test
    void the_row_of_the_queue_follows_the_limit() {
        WorkItem item = mock(WorkItem.class);
        when(item.caseId()).thenReturn(CASE);
        when(item.taskKey()).thenReturn("object");
        when(item.subject()).thenReturn("2");
        when(item.rule()).thenReturn("TL-37");
        when(workList.openOf(CASE)).thenReturn(List.of(item));
        Instant later = START.plus(Duration.ofDays(30));
        row("TL-37", "2", later);
        mirror.follow(new DeadlineChanged(CASE, "TL-37", "2"));
        verify(workList).due(CASE, "object", "2", later);
    }

    @Test
    void a_limit_without_date_suspends_its_timer_until_it_has_one_again() {
        row("TL-07", "", null);
        mirror.follow(new DeadlineChanged(CASE, "TL-07", ""));
        assertThat(suspended()).hasSize(1);
        pass(100);
        assertThat(running()).contains("talks");
        Instant resumed = START.plus(Duration.ofDays(110));
        row("TL-07", "", resumed);
        mirror.follow(new DeadlineChanged(CASE, "TL-07", ""));
        assertThat(suspended()).isEmpty();
        assertThat(timers()).containsEntry("TL-07", resumed);
        pass(10);
        assertThat(running()).doesNotContain("talks");
    }

    @Test
    void the_nightly_round_puts_straight_what_differs_and_then_finds_nothing() {
        row("TL-07", "", START.plus(Duration.ofDays(11)));
        row("TL-37", "1", START.plus(Duration.ofDays(10)));
        row("TL-37", "2", null);
        assertThat(nightly.reconcile()).isEqualTo(2);
        assertThat(timers()).containsEntry("TL-07", START.plus(Duration.ofDays(11)));
        assertThat(suspended()).hasSize(1);
        assertThat(nightly.reconcile()).isZero();
    }
}
