package comity.process.deadline;

import static comity.process.common.Rules.with;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import comity.access.AccessPolicy;
import comity.access.NoSuchThing;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlineOrders;
import comity.deadline.Deadlines;
import comity.deadline.Holidays;
import comity.deadline.OrderEffect;
import comity.deadline.Standstill;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.Track;
import comity.process.common.Decisions;
import comity.timeline.Foresight;
import comity.timeline.Projection;
import comity.timeline.Trial;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The real reckoning of time over the real decision table: one case, rows in memory, a clock that a test sets. */
public final class TimeHouse {

    public static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    public static final long CASE = 7L;

    private static final TimeLimitTable TABLE = with(new TimeLimitTable(), "decisions", new Decisions());

    private final List<Deadline> rows = new ArrayList<>();
    private final List<Standstill> stays = new ArrayList<>();
    private final CaseFile file;
    private final TribunalCalendar calendar;
    private final DeadlineKeeper keeper = new DeadlineKeeper();
    private final DeadlineOrders orders = new DeadlineOrders();
    private final Foresight foresight = new Foresight();
    private Instant now = Instant.parse("2027-03-01T09:00:00Z");

    public TimeHouse(CaseState state, boolean urgent, Set<LocalDate> holidays) {
        file = new CaseFile("F-2027-ABC234", "t", List.of("XA"), "XB", "en", "s", Instant.EPOCH);
        with(file, "id", CASE);
        with(file, "state", state);
        with(file, "registeredAt", Instant.EPOCH);
        with(file, "track", urgent ? Track.URGENT : Track.NORMAL);
        CaseFiles files = mock(CaseFiles.class);
        when(files.find(CASE)).thenReturn(file);
        calendar = new TribunalCalendar(clock(), new Holidays() {
            @Override
            public boolean contains(LocalDate day) {
                return holidays.contains(day);
            }
        });
        Rows deadlines = new Rows();
        OrderEffect effect = with(with(new OrderEffect(), "limits", TABLE), "calendar", calendar);
        with(with(with(keeper, "deadlines", deadlines), "limits", TABLE), "calendar", calendar);
        with(with(with(keeper, "clock", clock()), "changed", mock(Event.class)), "files", files);
        with(with(with(orders, "deadlines", deadlines), "effect", effect), "calendar", calendar);
        with(with(orders, "clock", clock()), "changed", mock(Event.class));
        Projection projection = with(with(new Projection(), "limits", TABLE), "effect", effect);
        Trial trial = with(with(new Trial(), "effect", effect), "calendar", calendar);
        with(with(with(foresight, "files", files), "deadlines", deadlines), "projection", projection);
        with(with(with(foresight, "trial", trial), "calendar", calendar), "policy", mock(AccessPolicy.class));
    }

    public static TimeLimitTable table() {
        return TABLE;
    }

    public TribunalCalendar calendar() {
        return calendar;
    }

    public CaseFile file() {
        return file;
    }

    public DeadlineKeeper keeper() {
        return keeper;
    }

    public DeadlineOrders orders() {
        return orders;
    }

    public Foresight foresight() {
        return foresight;
    }

    public List<Deadline> rows() {
        return rows;
    }

    public Instant now() {
        return now;
    }

    public void set(Instant instant) {
        now = instant;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, SEAT);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return SEAT;
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
        public Deadline add(Deadline row) {
            with(row, "id", rows.size() + 1L);
            rows.add(row);
            return row;
        }

        @Override
        public Standstill add(Standstill row) {
            stays.add(row);
            return row;
        }
    }
}
