package comity.deadline;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.NoSuchThing;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.Cases;
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
import java.util.function.Consumer;

/** The real keeper of time-limits over rows in memory and a clock that a test can set. */
public final class LimitsInMemory {

    /** Section 4 of the limits these tests are about: normal amount with unit, cap, urgent amount where it matters. */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("TL-03", "14 +14"),
            Map.entry("TL-05", "2 no"),
            Map.entry("TL-06", "5 no"),
            Map.entry("TL-07", "10 agreed"),
            Map.entry("TL-08", "30 agreed"),
            Map.entry("TL-09", "60 agreed"),
            Map.entry("TL-10", "10 no"),
            Map.entry("TL-11", "45 agreed"),
            Map.entry("TL-12", "365 agreed"),
            Map.entry("TL-18", "5 no"),
            Map.entry("TL-24", "35 +30"),
            Map.entry("TL-25", "21 +14"),
            Map.entry("TL-26", "21 +14 5"),
            Map.entry("TL-31", "21 no"),
            Map.entry("TL-80", "15 no"),
            Map.entry("TL-82", "10 no"),
            Map.entry("TL-83", "30 no"),
            Map.entry("TL-84", "365 no"),
            Map.entry("TL-86", "3 no"),
            Map.entry("TL-87", "2 no"),
            Map.entry("TL-89", "48h no"),
            Map.entry("TL-95", "10 no"),
            Map.entry("TL-96", "10 no"),
            Map.entry("FX-06", "48h no"),
            Map.entry("FX-09", "30 no"));

    private final List<Deadline> rows = new ArrayList<>();
    private Instant now = Instant.parse("2027-03-01T09:00:00Z");
    private final List<Standstill> stays = new ArrayList<>();
    private final DeadlineKeeper keeper = new DeadlineKeeper();
    private final DeadlineOrders orders = new DeadlineOrders();

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
        OrderEffect effect = new OrderEffect();
        effect.limits = keeper.limits;
        effect.calendar = keeper.calendar;
        orders.deadlines = keeper.deadlines;
        orders.effect = effect;
        orders.calendar = keeper.calendar;
        orders.changed = keeper.changed;
        orders.clock = clock();
    }

    public DeadlineOrders orders() {
        return orders;
    }

    public Deadlines rows() {
        return keeper.deadlines;
    }

    public TimeLimits table() {
        return keeper.limits;
    }

    public TribunalCalendar calendar() {
        return keeper.calendar;
    }

    /** What listens to limits that were moved. */
    public void onChanged(Consumer<DeadlineChanged> listener) {
        doAnswer(call -> {
                    listener.accept(call.getArgument(0));
                    return null;
                })
                .when(keeper.changed)
                .fire(any());
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
            String[] cell = TABLE.get(code).split(" ");
            String amount = urgent && cell.length > 2 ? cell[2] : cell[0];
            boolean hours = amount.endsWith("h");
            return new TimeLimit(
                    code,
                    "",
                    urgent,
                    Integer.parseInt(amount.replace("h", "")),
                    hours ? TimeLimit.Unit.HOURS : TimeLimit.Unit.DAYS,
                    !hours,
                    cell[1],
                    "",
                    "PROC");
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
        List<Deadline> owed(Long caseId, String code, String subject) {
            return rows.stream()
                    .filter(row -> row.isStillOwed()
                            && row.code().equals(code)
                            && row.subject().equals(subject))
                    .toList();
        }

        @Override
        public List<Deadline> running(Long caseId) {
            return rows.stream().filter(Deadline::isRunning).toList();
        }

        @Override
        public List<Deadline> runningOn(String code, String subject) {
            return rows.stream()
                    .filter(row -> row.isRunning()
                            && row.code().equals(code)
                            && row.subject().equals(subject))
                    .toList();
        }

        @Override
        public List<Deadline> ofCase(Long caseId) {
            return List.copyOf(rows);
        }

        @Override
        public Deadline find(Long caseId, Long id) {
            return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow(NoSuchThing::new);
        }

        @Override
        public List<Standstill> standing(Long caseId) {
            return stays.stream().filter(stay -> stay.endedOn() == null).toList();
        }

        @Override
        public List<Standstill> ledger(Long caseId) {
            return List.copyOf(stays);
        }

        @Override
        public Standstill add(Standstill row) {
            stays.add(row);
            return row;
        }

        @Override
        public Deadline add(Deadline deadline) {
            Cases.set(deadline, "id", rows.size() + 1L);
            rows.add(deadline);
            return deadline;
        }
    }
}
