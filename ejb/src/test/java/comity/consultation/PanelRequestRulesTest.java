package comity.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.LimitsInMemory;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Cases;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 3: a panel may be requested when TL-07 or TL-08 was missed, TL-09 is over, or failure was stated. */
class PanelRequestRulesTest {

    private CaseFile file;
    private LimitsInMemory limits;
    private DeadlineKeeper keeper;
    private ConsultationRecords records;
    private PanelRequestRules rules;
    private Consultation course;

    @BeforeEach
    void served() {
        file = Cases.in(CaseState.SERVED);
        limits = new LimitsInMemory(file);
        keeper = limits.keeper();
        records = mock(ConsultationRecords.class);
        course = new Consultation(file.id(), limits.now());
        when(records.find(file.id())).thenReturn(Optional.of(course));
        rules = new PanelRequestRules();
        rules.atOnce = NothingBreached.instance();
        rules.keeper = keeper;
        rules.records = records;
        for (String code : List.of("TL-07", "TL-08", "TL-09")) {
            keeper.start(file.id(), code, limits.now(), Obligor.RSP);
        }
    }

    @Test
    void s07_after_a_breached_package_it_is_open_at_once() {
        assertThat(rules.isOpen(file)).isFalse();
        rules.atOnce = NothingBreached.of(breached -> breached.id().equals(file.id()));
        assertThat(rules.isOpen(file)).isTrue();
    }

    @Test
    void it_is_closed_while_all_limits_run_and_says_when_it_opens_at_the_latest() {
        assertThat(rules.isOpen(file)).isFalse();
        assertThat(rules.opensAt(file)).contains(keeper.dueAt(file.id(), "TL-09"));
    }

    @Test
    void it_opens_the_second_TL_07_is_missed_and_not_a_second_earlier() {
        Instant due = keeper.dueAt(file.id(), "TL-07");
        limits.set(due.minusSeconds(1));
        assertThat(rules.isOpen(file)).isFalse();
        limits.set(due);
        assertThat(rules.isOpen(file)).isTrue();
        assertThat(rules.opensAt(file)).contains(due);
    }

    @Test
    void a_reply_in_time_keeps_it_closed_until_TL_08_is_missed() {
        keeper.meet(file.id(), "TL-07");
        Instant due = keeper.dueAt(file.id(), "TL-08");
        limits.set(due.minusSeconds(1));
        assertThat(rules.isOpen(file)).isFalse();
        limits.set(due);
        assertThat(rules.isOpen(file)).isTrue();
    }

    @Test
    void reply_and_entry_in_time_keep_it_closed_until_the_period_is_over() {
        keeper.meet(file.id(), "TL-07");
        keeper.meet(file.id(), "TL-08");
        Instant due = keeper.dueAt(file.id(), "TL-09");
        limits.set(due.minusSeconds(1));
        assertThat(rules.isOpen(file)).isFalse();
        limits.set(due);
        assertThat(rules.isOpen(file)).isTrue();
    }

    @Test
    void a_joint_statement_of_failure_opens_it_at_once() {
        course.failed(limits.now());
        assertThat(rules.isOpen(file)).isTrue();
        assertThat(rules.opensAt(file)).contains(limits.now());
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SERVED", "CONSULTATION", "MEDIATION"})
    void in_no_other_state_is_it_open(CaseState state) {
        course.failed(limits.now());
        assertThat(rules.isOpen(Cases.in(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TL-07", "TL-08"})
    void the_act_is_in_time_one_second_before_the_end_and_late_one_second_after(String code) {
        Instant due = keeper.dueAt(file.id(), code);
        limits.set(due);
        assertThatThrownBy(() -> keeper.meet(file.id(), code)).isInstanceOf(DeadlinePassed.class);
        limits.set(due.minusSeconds(1));
        keeper.meet(file.id(), code);
        limits.pass(Duration.ofDays(1));
        assertThat(keeper.expire(file.id(), code)).isFalse();
    }

    @Property
    void whoever_stays_silent_opens_it_exactly_when_the_first_limit_ends(
            @ForAll @IntRange(min = 0, max = 90) int hours) {
        served();
        limits.pass(Duration.ofHours(hours * 24L / 3));
        boolean over = !limits.now().isBefore(keeper.dueAt(file.id(), "TL-07"));
        assertThat(rules.isOpen(file)).isEqualTo(over);
    }
}
