package comity.process.deadline;

import static comity.process.common.Rules.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import comity.access.NotYours;
import comity.common.Actor;
import comity.common.TribunalClock;
import comity.deadline.ClockIsReal;
import comity.deadline.DueWork;
import comity.notice.PostRound;
import comity.process.common.Engine;
import comity.process.common.EngineClock;
import comity.process.common.ProcessTest;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockAdvancingTest extends ProcessTest {

    private static final Actor ADMIN = new Actor("admin", "Administrator", Set.of("admin"), null);

    private final List<String> happened = new ArrayList<>();
    private final Engine engine = mock(Engine.class);
    private final Clock clock = mock(Clock.class);
    private ClockAdvancing advancing;
    private Instant now = START;
    private Instant row = START.plus(Duration.ofDays(7));

    /** What happened, and when by the engine's clock. */
    public final class Diary {
        public void write(String what) {
            happened.add(what + " on day "
                    + Duration.between(START, ClockUtil.getCurrentTime().toInstant())
                            .toDays());
        }

        /** Work takes time, and the clock goes on meanwhile. */
        public void takeTime() {
            now = now.plusMillis(5);
            ClockUtil.setCurrentTime(Date.from(now));
        }

        public void fail() {
            throw new IllegalStateException("meant to fail");
        }
    }

    @BeforeEach
    @SuppressWarnings("unchecked")
    void wire() {
        System.setProperty("comity.mode", "test");
        when(clock.instant()).thenAnswer(call -> now);
        TribunalClock tribunal = mock(TribunalClock.class);
        doAnswer(call -> now = call.getArgument(0)).when(tribunal).moveTo(any());
        EngineClock engineClock = mock(EngineClock.class);
        doAnswer(call -> {
                    ClockUtil.setCurrentTime(Date.from(now));
                    return null;
                })
                .when(engineClock)
                .follow();
        Instance<DueWork> rows = mock(Instance.class);
        when(rows.stream()).thenAnswer(call -> Stream.of(new Row()));
        when(rows.iterator()).thenAnswer(call -> List.<DueWork>of(new Row()).iterator());
        doAnswer(call -> {
                    new Row().runDue(now);
                    return null;
                })
                .when(rows)
                .forEach(any());
        DueThings due = with(new DueThings(), "management", management);
        with(due, "dueWork", rows);
        with(due, "post", mock(PostRound.class));
        with(due, "clock", clock);
        advancing = with(new ClockAdvancing(), "tribunalClock", tribunal);
        with(advancing, "clock", clock);
        with(advancing, "engineClock", engineClock);
        with(advancing, "engine", engine);
        with(advancing, "due", due);
        Mocks.register("diary", new Diary());
        due("TL-07", 10);
        due("TL-06", 5);
    }

    private final class Row implements DueWork {
        @Override
        public Optional<Instant> nextDue() {
            return Optional.ofNullable(row);
        }

        @Override
        public void runDue(Instant at) {
            if (row != null && !at.isBefore(row)) {
                row = null;
                happened.add("row on day " + Duration.between(START, at).toDays());
            }
        }
    }

    @AfterEach
    void production() {
        System.clearProperty("comity.mode");
    }

    private void timer(String process, String code, String expression) {
        deploy(
                process + ".bpmn",
                Bpmn.createExecutableProcess(process)
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .intermediateCatchEvent(code)
                        .timerWithDate("${tl.dueAt(caseId,'" + code + "')}")
                        .serviceTask("step")
                        .camundaAsyncBefore()
                        .camundaExpression(expression)
                        .endEvent()
                        .done());
        startByKey(process);
    }

    @Test
    void what_falls_due_on_the_way_happens_in_order_each_at_its_own_time() {
        timer("reply", "TL-07", "${diary.write('reply missed')}");
        timer("service", "TL-06", "${diary.write('deemed served')}");
        advancing.advanceTo(START.plus(Duration.ofDays(60)), ADMIN);
        assertThat(happened).containsExactly("deemed served on day 5", "row on day 7", "reply missed on day 10");
        assertThat(now).isEqualTo(START.plus(Duration.ofDays(60)));
        assertThat(running()).isEmpty();
    }

    @Test
    void what_a_limit_leaves_to_the_next_job_happens_at_the_same_stop_though_time_goes_on() {
        deploy(
                "dormancy.bpmn",
                Bpmn.createExecutableProcess("dormancy")
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .intermediateCatchEvent("TL-06")
                        .timerWithDate("${tl.dueAt(caseId,'TL-06')}")
                        .serviceTask("work")
                        .camundaExpression("${diary.takeTime()}")
                        .serviceTask("lapse")
                        .camundaAsyncBefore()
                        .camundaExpression("${diary.write('lapsed')}")
                        .endEvent()
                        .done());
        startByKey("dormancy");
        advancing.advanceTo(START.plus(Duration.ofDays(60)), ADMIN);
        assertThat(happened).contains("lapsed on day 5");
    }

    @Test
    void what_falls_due_later_stays() {
        timer("reply", "TL-07", "${diary.write('reply missed')}");
        advancing.advanceTo(START.plus(Duration.ofDays(10)).minusSeconds(1), ADMIN);
        assertThat(happened).containsExactly("row on day 7");
        advancing.advanceTo(START.plus(Duration.ofDays(10)), ADMIN);
        assertThat(happened).contains("reply missed on day 10");
    }

    @Test
    void a_job_that_fails_keeps_nothing_else_from_happening() {
        timer("broken", "TL-06", "${diary.fail()}");
        timer("reply", "TL-07", "${diary.write('reply missed')}");
        advancing.advanceTo(START.plus(Duration.ofDays(60)), ADMIN);
        assertThat(happened).contains("reply missed on day 10");
        assertThat(running()).containsExactly("broken");
    }

    @Test
    void jobs_are_held_while_the_clock_moves_and_resumed_after_it() {
        advancing.advanceTo(START.plus(Duration.ofDays(1)), ADMIN);
        var order = inOrder(engine);
        order.verify(engine).holdJobs();
        order.verify(engine).resumeJobs();
    }

    @Test
    void the_clock_is_moved_by_the_administrator_only_never_back_and_never_in_production() {
        Actor clerk = new Actor("clerk1", "Clerk", Set.of("clerk"), null);
        assertThatThrownBy(() -> advancing.advanceTo(START.plusSeconds(1), clerk))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> advancing.advanceTo(START.minusSeconds(1), ADMIN))
                .isInstanceOf(ClockIsReal.class);
        System.setProperty("comity.mode", "production");
        assertThatThrownBy(() -> advancing.advanceTo(START.plusSeconds(1), ADMIN))
                .isInstanceOf(ClockIsReal.class);
        verify(engine, never()).holdJobs();
    }

    @Test
    void hundreds_of_jobs_take_seconds() {
        timer("reply", "TL-07", "${diary.write('reply missed')}");
        for (int i = 1; i < 200; i++) {
            startByKey("reply");
        }
        long before = System.nanoTime();
        advancing.advanceTo(START.plus(Duration.ofDays(60)), ADMIN);
        assertThat(happened).hasSize(201);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }
}
