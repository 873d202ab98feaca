package comity.panel;

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

/** A seat of a composed panel that fell vacant, until its successor sits as if he had always sat (S09). */
@Entity
@Table(name = "vacancy")
public class Vacancy {

    /** Why the seat is vacant. */
    public enum Cause {
        CHALLENGE,
        RESIGNATION,
        DEATH
    }

    /** Whether what was heard without the successor is heard again. */
    public enum Rehearing {
        ASKED,
        REPEAT,
        STAND
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vacancy_seq")
    @SequenceGenerator(name = "vacancy_seq", sequenceName = "vacancy_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private int seat;

    @Column(name = "judge_id")
    private String judgeId;

    @Column(name = "judge_name")
    private String judgeName;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    @Column(name = "arose_at")
    private Instant aroseAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "filled_at")
    private Instant filledAt;

    @Column(name = "successor_id")
    private String successorId;

    @Column(name = "record_owed")
    private boolean recordOwed;

    @Column(name = "record_read_at")
    private Instant recordReadAt;

    @Enumerated(EnumType.STRING)
    private Rehearing rehearing;

    @Column(name = "rehearing_why")
    private String rehearingWhy;

    @Column(name = "reheard_at")
    private Instant reheardAt;

    protected Vacancy() {}

    Vacancy(Long caseId, Nominee judge, Cause cause, Instant at) {
        this.caseId = caseId;
        this.seat = judge.seat();
        this.judgeId = judge.personId();
        this.judgeName = judge.name();
        this.cause = cause;
        this.aroseAt = at;
    }

    void open(Instant at) {
        openedAt = at;
    }

    /**
     * The successor sits.
     *
     * @param owesRecord whether there is a record he has to read
     * @param heard whether a hearing took place without him
     */
    void fill(String successor, boolean owesRecord, boolean heard, Instant at) {
        successorId = successor;
        filledAt = at;
        recordOwed = owesRecord;
        rehearing = heard ? Rehearing.ASKED : null;
    }

    void read(Instant at) {
        recordReadAt = at;
    }

    void order(boolean repeat, String why) {
        rehearing = repeat ? Rehearing.REPEAT : Rehearing.STAND;
        rehearingWhy = why;
    }

    void reheard(Instant at) {
        reheardAt = at;
    }

    public boolean isFilled() {
        return filledAt != null;
    }

    public boolean owesReading() {
        return recordOwed && recordReadAt == null;
    }

    public boolean owesOrder() {
        return rehearing == Rehearing.ASKED;
    }

    public boolean owesHearing() {
        return rehearing == Rehearing.REPEAT && reheardAt == null;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public int seat() {
        return seat;
    }

    public String judgeId() {
        return judgeId;
    }

    public String judgeName() {
        return judgeName;
    }

    public Cause cause() {
        return cause;
    }

    public Instant aroseAt() {
        return aroseAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant filledAt() {
        return filledAt;
    }

    public String successorId() {
        return successorId;
    }

    public Instant recordReadAt() {
        return recordReadAt;
    }

    public Rehearing rehearing() {
        return rehearing;
    }

    public String rehearingWhy() {
        return rehearingWhy;
    }

    public Instant reheardAt() {
        return reheardAt;
    }
}
