package comity.process.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.process.common.ProcessTest;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S07 as a process: each State signs, the Registrar records, each item is verified or breached by itself. */
class SettlementPackageTest extends ProcessTest {

    private static final long ID = 5L;
    private static final long FIRST = 51L;
    private static final long SECOND = 52L;
    private static final long LINKED = 53L;

    private SettlementPackage steps;

    @BeforeEach
    void deployPackage() {
        deploy("packages/settlement-package.bpmn");
        steps = bean(SettlementPackage.class);
        due("TL-82", 10);
        due("item-due", 30);
        when(steps.unsigned(ID)).thenReturn(List.of("XB", "XC"));
        when(steps.items(ID)).thenReturn(List.of(FIRST, SECOND, LINKED));
        when(steps.recordedBy(any(), eq("TL-82"))).thenReturn(day(10));
        when(steps.isOpen(ID, FIRST)).thenReturn(true);
        when(steps.dueAt(ID, FIRST)).thenReturn(day(30));
        when(steps.dueAt(ID, SECOND)).thenReturn(day(60));
    }

    private static Date day(int days) {
        return Date.from(START.plus(Duration.ofDays(days)));
    }

    private ProcessInstance proposed() {
        return startByMessage("PackageProposed", "packageId", ID);
    }

    private ProcessInstance signed() {
        ProcessInstance process = proposed();
        tellOf("PackageSigned", "stateId", "XB");
        tellOf("PackageSigned", "stateId", "XC");
        return process;
    }

    private ProcessInstance recorded() {
        ProcessInstance process = signed();
        assertThat(tell("PackageRecorded")).isOne();
        return process;
    }

    private int tellOf(String message, String name, Object id) {
        List<Execution> waiting = runtime.createExecutionQuery().messageEventSubscriptionName(message).list().stream()
                .filter(execution -> id.equals(runtime.getVariable(execution.getId(), name)))
                .toList();
        waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId()));
        run();
        return waiting.size();
    }

    @Test
    void each_state_signs_the_whole_before_anything_is_recorded() {
        ProcessInstance process = proposed();
        assertThat(tell("PackageRecorded")).isZero();
        assertThat(tellOf("PackageSigned", "stateId", "XB")).isOne();
        assertThat(tellOf("PackageSigned", "stateId", "XB")).isZero();
        assertThat(tell("PackageRecorded")).isZero();
        assertThat(tellOf("PackageSigned", "stateId", "XC")).isOne();
        assertThat(timers()).containsOnlyKeys("TL-82");
        assertThat(tell("PackageRecorded")).isOne();
        assertPassed(process, "await-signatures", "package-recorded");
    }

    @Test
    void a_state_that_declines_ends_the_package() {
        ProcessInstance process = proposed();
        tellOf("PackageSigned", "stateId", "XB");
        assertThat(tell("PackageDeclined")).isOne();
        assertEnded(process);
    }

    @Test
    void a_record_that_is_late_passes_to_the_president_and_is_still_a_record() {
        ProcessInstance process = signed();
        pass(9);
        verify(steps, never()).overdue(any());
        pass(1);
        verify(steps).overdue(ID);
        assertThat(tell("PackageRecorded")).isOne();
        assertPassed(process, "recorded-late");
    }

    @Test
    void an_item_verified_gives_the_next_its_turn_and_the_last_ends_the_package() {
        ProcessInstance process = recorded();
        assertThat(timers()).containsOnlyKeys("item-due");
        assertThat(tellOf("PackageItemVerified", "itemId", FIRST)).isOne();
        assertThat(tellOf("PackageItemOpened", "itemId", SECOND)).isOne();
        assertThat(timers()).containsEntry("item-due", START.plus(Duration.ofDays(60)));
        assertThat(tellOf("PackageItemVerified", "itemId", SECOND)).isOne();
        assertThat(tellOf("PackageItemVerified", "itemId", LINKED)).isOne();
        assertEnded(process);
        verify(steps, never()).breach(any(), any());
    }

    @Test
    void an_item_whose_day_passes_is_breached_and_the_others_go_on_waiting() {
        ProcessInstance process = recorded();
        pass(29);
        verify(steps, never()).breach(any(), any());
        pass(1);
        verify(steps).breach(ID, FIRST);
        assertThat(running()).contains("settlement-package");
        assertThat(tellOf("PackageItemVerified", "itemId", FIRST)).isOne();
        assertThat(tellOf("PackageItemOpened", "itemId", SECOND)).isOne();
        assertThat(tellOf("PackageItemVerified", "itemId", SECOND)).isOne();
        assertThat(tellOf("PackageItemVerified", "itemId", LINKED)).isOne();
        assertEnded(process);
    }

    @Test
    void a_case_settled_with_the_record_has_nothing_to_wait_for() {
        when(steps.items(ID)).thenReturn(List.of(LINKED));
        when(steps.isVerified(ID, LINKED)).thenReturn(true);
        ProcessInstance process = recorded();
        assertEnded(process);
    }
}
