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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A running or ended time-limit of one case: the truth of which the engine's timer is a mirror. The due instant is
 * exclusive: an act is in time when received before it. It is null while a stay without end runs (X6).
 */
@Entity
@Table(name = "deadline")
public class Deadline {

    /** What became of a limit. */
    public enum State {
        RUNNING,
        MET,
        EXPIRED,
        CANCELLED,
        MOOT
    }

    private static final String ESCALATES = "ESC";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_seq")
    @SequenceGenerator(name = "deadline_seq", sequenceName = "deadline_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private String code;

    /** Local id of the item the limit belongs to, empty for the case itself. */
    private String subject;

    @Enumerated(EnumType.STRING)
    private Obligor obligor;

    @Column(name = "started_at")
    private Instant startedAt;

    private boolean urgent;
    private int amount;

    @Enumerated(EnumType.STRING)
    private TimeLimit.Unit unit;

    @Column(name = "extension_days")
    private int extensionDays;

    @Column(name = "tolled_days")
    private int tolledDays;

    @Column(name = "due_at")
    private Instant dueAt;

    private String effect;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    /** X7: while a request for extension filed in time is open the limit does not expire. */
    private boolean held;

    /** Last day of a limit whose end was fixed instead of counted, such as a date of the timetable. */
    @Column(name = "fixed_day")
    private LocalDate fixedDay;

    /** X6: first day on which the limit stands still in the running stay. */
    @Column(name = "still_since")
    private LocalDate stillSince;

    /** X6: the day on which it moves on, if the stay has an end. */
    @Column(name = "still_until")
    private LocalDate stillUntil;

    /** X9: whether it waits for a translation of what it started with. */
    private boolean awaiting;

    /** FX-06: however the limit is counted it does not end before this instant. */
    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "reminded")
    private int reminded;

    /** ESC: when the act was done after the limit had run. */
    @Column(name = "done_late_at")
    private Instant doneLateAt;

    protected Deadline() {}

    Deadline(Long caseId, TimeLimit limit, String subject, Obligor obligor, Instant from, Instant dueAt) {
        this.caseId = caseId;
        this.code = limit.fullCode();
        this.subject = subject;
        this.obligor = obligor;
        this.startedAt = from;
        this.urgent = limit.urgent();
        this.amount = limit.amount();
        this.unit = limit.unit();
        this.effect = limit.effect();
        this.dueAt = dueAt;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isPast(Instant now) {
        return dueAt != null && !held && !now.isBefore(dueAt);
    }

    void settle(State outcome, Instant at) {
        state = outcome;
        settledAt = at;
    }

    void doneLate(Instant at) {
        doneLateAt = at;
    }

    /** Section 4, effect ESC: the limit has run, and what it was for must be done all the same and has not been. */
    public boolean isStillOwed() {
        return state == State.EXPIRED && ESCALATES.equals(effect) && doneLateAt == null;
    }

    /** Everything the end depends on. */
    public Reckoning reckoning() {
        return new Reckoning(
                code, startedAt, fixedDay, amount, unit, extensionDays, tolledDays, stillSince, stillUntil, notBefore);
    }

    /** X6, X7: an order or agreement changed what the end depends on. */
    void reckon(Reckoning changed, Instant newDue) {
        extensionDays = changed.extensionDays();
        tolledDays = changed.tolledDays();
        stillSince = changed.stillSince();
        stillUntil = changed.stillUntil();
        notBefore = changed.notBefore();
        dueAt = newDue;
    }

    /** The end of the limit was fixed, not counted from the table. */
    void fix(LocalDate lastDay) {
        fixedDay = lastDay;
    }

    void hold(boolean hold) {
        held = hold;
    }

    void await(boolean owed) {
        awaiting = owed;
    }

    void reminded(int count) {
        reminded = count;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String code() {
        return code;
    }

    public String subject() {
        return subject;
    }

    public Obligor obligor() {
        return obligor;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public boolean urgent() {
        return urgent;
    }

    public int amount() {
        return amount;
    }

    public TimeLimit.Unit unit() {
        return unit;
    }

    public int extensionDays() {
        return extensionDays;
    }

    public int tolledDays() {
        return tolledDays;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String effect() {
        return effect;
    }

    public State state() {
        return state;
    }

    public boolean held() {
        return held;
    }

    /** X6: whether the limit stands still in a stay. */
    public boolean standsStill() {
        return stillSince != null;
    }

    /** X9: whether it stands still because a translation is owed. */
    public boolean awaiting() {
        return awaiting;
    }

    public LocalDate stillSince() {
        return stillSince;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public int reminded() {
        return reminded;
    }
}
