package comity.track;

import comity.access.Side;
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

/** A change between the normal and the urgent time-limits that was asked for, and what became of it (X4). */
@Entity
@Table(name = "track_change")
public class TrackChange {

    /** How far it has come. */
    public enum Status {
        HEARING,
        DECIDING,
        ORDERED,
        REFUSED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "track_change_seq")
    @SequenceGenerator(name = "track_change_seq", sequenceName = "track_change_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    private boolean urgent;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String answer;
    private String ruling;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "service_id")
    private Long serviceId;

    protected TrackChange() {}

    TrackChange(AskTrackChange asked, Side side, String name, Instant at) {
        this.caseId = asked.caseId();
        this.urgent = asked.urgent();
        this.reasons = asked.reasons();
        this.askedBy = side;
        this.askedByName = name;
        this.askedAt = at;
        this.status = Status.HEARING;
    }

    void servedBy(Long service) {
        serviceId = service;
    }

    void answer(String words) {
        answer = words;
    }

    /** Heard, or nobody has to be: a decision is due. */
    void heard() {
        status = Status.DECIDING;
    }

    void settle(Status outcome, String words, Instant at) {
        status = outcome;
        ruling = words;
        settledAt = at;
    }

    public boolean isOpen() {
        return status == Status.HEARING || status == Status.DECIDING;
    }

    /** Who may answer: the other party; a motion of the Tribunal itself is for the respondent to answer. */
    public Side answering() {
        return askedBy.isParty() ? askedBy.other() : Side.RSP;
    }

    /** Subject of its TL-89. */
    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    /** Whether the urgent time-limits are asked for, or the normal ones. */
    public boolean urgent() {
        return urgent;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String askedByName() {
        return askedByName;
    }

    public String reasons() {
        return reasons;
    }

    public Status status() {
        return status;
    }

    public String answer() {
        return answer;
    }

    public String ruling() {
        return ruling;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }

    public Long serviceId() {
        return serviceId;
    }
}
