package comity.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import comity.db.Courtroom;
import comity.deadline.Reminders.ReminderDue;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 4: reminders at half, at four fifths and a day before the end, each once. */
class RemindersTest {

    private final Courtroom court = new Courtroom();
    private Reminders reminders;
    private CaseFile file;
    private Instant start;
    private Duration whole;

    @BeforeEach
    void limitRuns() {
        reminders = court.get(Reminders.class);
        file = court.file(CaseState.SERVED);
        start = court.now();
        court.get(DeadlineKeeper.class).start(file.id(), "TL-07", start, Obligor.RSP);
        whole = Duration.between(start, court.get(DeadlineKeeper.class).dueAt(file.id(), "TL-07"));
    }

    @AfterEach
    void leave() {
        court.close();
    }

    private int given(Instant at) {
        int before = reminded().size();
        court.at(at);
        reminders.runDue(at);
        reminders.runDue(at);
        return reminded().size() - before;
    }

    private List<ReminderDue> reminded() {
        return court.events().stream()
                .filter(ReminderDue.class::isInstance)
                .map(ReminderDue.class::cast)
                .filter(due -> due.caseId().equals(file.id()))
                .toList();
    }

    @Test
    void each_moment_reminds_once_and_not_a_second_too_early() {
        assertThat(given(start.plus(whole.dividedBy(2)).minusSeconds(1))).isZero();
        assertThat(given(start.plus(whole.dividedBy(2)))).isEqualTo(1);
        assertThat(given(start.plus(whole.multipliedBy(4).dividedBy(5)).minusSeconds(1)))
                .isZero();
        assertThat(given(start.plus(whole.multipliedBy(4).dividedBy(5)))).isEqualTo(1);
        assertThat(given(start.plus(whole).minus(Duration.ofHours(24)).minusSeconds(1)))
                .isZero();
        assertThat(given(start.plus(whole).minus(Duration.ofHours(24)))).isEqualTo(1);
        assertThat(given(start.plus(whole).minusSeconds(1))).isZero();
        assertThat(reminded()).extracting(ReminderDue::code).containsOnly("TL-07");
    }

    @Test
    void moments_that_passed_unseen_give_one_reminder() {
        assertThat(given(start.plus(whole).minusSeconds(1))).isEqualTo(1);
    }

    @Test
    void nobody_is_reminded_of_a_limit_that_was_met_or_has_run() {
        court.get(DeadlineKeeper.class).meet(file.id(), "TL-07");
        assertThat(given(start.plus(whole.dividedBy(2)))).isZero();
        assertThat(given(start.plus(whole))).isZero();
    }
}
