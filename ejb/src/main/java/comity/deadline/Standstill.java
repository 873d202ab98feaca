package comity.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One row of the ledger: from when to when, why, and which limits stand still. A stay stops the case (X6); a translation
 * that is owed stops the limits of the side that waits for it, as far as they start with the service of the original (X9).
 */
@Entity
@Table(name = "standstill")
public class Standstill {

    /** Disclosure, provisional measures, drafts, what follows a decision, and the stay itself. */
    private static final Set<String> NEVER =
            Set.of("TL-01", "TL-18", "TL-30", "TL-31", "TL-32", "TL-77", "TL-78", "TL-79", "TL-84");

    /** Begun during a stay, in knowledge of it: service, withdrawal, settlement, a request for more time. */
    private static final Set<String> BESIDE = Set.of("TL-05", "TL-06", "TL-80", "TL-82", "TL-86", "TL-87", "TL-96");

    /** Service itself: a letter is received, whether or not its enclosure can be read yet. */
    private static final Set<String> OF_SERVICE = Set.of("TL-05", "TL-06", "TL-96");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standstill_seq")
    @SequenceGenerator(name = "standstill_seq", sequenceName = "standstill_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "from_day")
    private LocalDate from;

    /** The day on which limits move on; null for a stay without end. */
    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    private String reason;

    /** Codes of the limits that stand still; empty for all that a stay can stop. */
    private String limits;

    /** X9: whose limits wait for a translation; empty for a stay. */
    @Enumerated(EnumType.STRING)
    private Obligor side;

    /** X9: the translation that is waited for; empty for a stay. */
    private String item;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "served_at")
    private Instant servedAt;

    protected Standstill() {}

    public Standstill(Long caseId, LocalDate from, LocalDate until, String reason, Collection<String> limits) {
        this.caseId = caseId;
        this.from = from;
        this.until = until;
        this.reason = reason;
        this.limits = String.join(",", new TreeSet<>(limits));
    }

    /** X9: the limits of a side that start with one service wait for a translation of what was served. */
    public static Standstill awaiting(String item, Long caseId, LocalDate from, Obligor side) {
        Standstill wait = new Standstill(caseId, from, null, "X9", List.of());
        wait.item = item;
        wait.side = side;
        return wait;
    }

    /** X9: first delivery, and the service itself: from either a limit may count. */
    public Standstill from(Instant delivered, Instant served) {
        deliveredAt = delivered == null ? deliveredAt : delivered;
        servedAt = served == null ? servedAt : served;
        return this;
    }

    public boolean isStay() {
        return item == null;
    }

    /** X9: whether a limit waits for this translation. */
    boolean keeps(Deadline limit) {
        return !isStay()
                && canStop(limit.code())
                && !OF_SERVICE.contains(limit.code())
                && (limit.obligor() == side || limit.obligor() == Obligor.BOTH)
                && (same(limit.startedAt(), servedAt) || same(limit.startedAt(), deliveredAt));
    }

    private static boolean same(Instant one, Instant other) {
        return other != null && one.truncatedTo(ChronoUnit.MILLIS).equals(other.truncatedTo(ChronoUnit.MILLIS));
    }

    /** Whether a stay can stop a limit at all. */
    public static boolean canStop(String code) {
        return !NEVER.contains(code);
    }

    private boolean names(String code) {
        return limits.isEmpty() || limits().contains(code);
    }

    /** Whether a limit that runs when the stay is ordered stands still. */
    boolean stops(Deadline limit, Instant now) {
        return limit.isRunning() && !limit.isPast(now) && canStop(limit.code()) && names(limit.code());
    }

    boolean stopsWhatStarts(String code) {
        return canStop(code) && !BESIDE.contains(code) && names(code);
    }

    Reckoning over(Reckoning limit, TribunalCalendar calendar) {
        return limit.still(from, until, calendar);
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate until() {
        return until;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String reason() {
        return reason;
    }

    public String item() {
        return item;
    }

    public List<String> limits() {
        return limits.isEmpty() ? List.of() : Arrays.stream(limits.split(",")).toList();
    }
}
