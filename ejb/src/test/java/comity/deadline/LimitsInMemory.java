package comity.deadline;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The real keeper of time-limits over rows in memory and a clock that a test can set. */
public final class LimitsInMemory {

    /** Days of section 4, normal column, of the limits these tests are about. */
    private static final Map<String, Integer> DAYS = Map.of(
            "TL-05", 2, "TL-06", 5, "TL-07", 10, "TL-08", 30, "TL-09", 60, "TL-10", 10, "TL-12", 365, "TL-80", 15,
            "TL-82", 10, "TL-96", 10);

    private final List<Deadline> rows = new ArrayList<>();
    private Instant now = Instant.parse("2027-03-01T09:00:00Z");
    private final DeadlineKeeper keeper = new DeadlineKeeper();

    @SuppressWarnings("unchecked")
    public LimitsInMemory(CaseFile file) {
        keeper.deadlines = new Rows();
        keeper.limits = new Table();
        keeper.calendar = new TribunalCalendar(clock(), new Holidays() {
            @Override
            public boolean contains(LocalDate day) {
                return false;
            }
        });
        keeper.clock = clock();
        keeper.changed = mock(Event.class);
        keeper.files = mock(CaseFiles.class);
        when(keeper.files.find(file.id())).thenReturn(file);
    }

    public DeadlineKeeper keeper() {
        return keeper;
    }

    public Instant now() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** The clock the Rules are read by. */
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("Europe/Zurich");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private static final class Table implements TimeLimits {
        @Override
        public TimeLimit of(String code, boolean urgent) {
            return new TimeLimit(code, "", urgent, DAYS.get(code), TimeLimit.Unit.DAYS, true, "no", "", "PROC");
        }

        @Override
        public List<TimeLimit> all() {
            return List.of();
        }
    }

    private final class Rows extends Deadlines {
        @Override
        public Optional<Deadline> running(Long caseId, String code, String subject) {
            return latest(caseId, code, subject).filter(Deadline::isRunning);
        }

        @Override
        public Optional<Deadline> latest(Long caseId, String code, String subject) {
            return rows.stream()
                    .filter(row -> row.code().equals(code) && row.subject().equals(subject))
                    .reduce((earlier, later) -> later);
        }

        @Override
        public List<Deadline> running(Long caseId) {
            return rows.stream().filter(Deadline::isRunning).toList();
        }

        @Override
        public Deadline add(Deadline deadline) {
            rows.add(deadline);
            return deadline;
        }
    }
}
