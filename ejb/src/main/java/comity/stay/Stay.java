package comity.stay;

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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A stay that was proposed, runs or has ended. */
@Entity
@Table(name = "stay")
public class Stay {

    /** How far a stay has come. */
    public enum Status {
        PROPOSED,
        RUNNING,
        ENDED,
        DECLINED,
        LAPSED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stay_seq")
    @SequenceGenerator(name = "stay_seq", sequenceName = "stay_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private StayGround ground;

    @Enumerated(EnumType.STRING)
    private StayCause cause;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    private String reasons;

    @Column(name = "until_day")
    private LocalDate until;

    private String limits;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "service_id")
    private Long serviceId;

    protected Stay() {}

    Stay(StayCase asked, StayGround ground, Side side, Instant at) {
        this.caseId = asked.caseId();
        this.ground = ground;
        this.cause = asked.cause();
        this.reasons = asked.reasons();
        this.until = asked.until();
        this.limits = String.join(",", asked.limits());
        this.askedBy = side;
        this.askedAt = at;
    }

    void servedBy(Long service) {
        serviceId = service;
    }

    void begin(Instant at) {
        status = Status.RUNNING;
        beganAt = at;
    }

    void end(Status outcome, Instant at) {
        status = outcome;
        endedAt = at;
    }

    public boolean isOpen() {
        return status == Status.PROPOSED || status == Status.RUNNING;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public StayGround ground() {
        return ground;
    }

    public StayCause cause() {
        return cause;
    }

    public Side askedBy() {
        return askedBy;
    }

    public String reasons() {
        return reasons;
    }

    public LocalDate until() {
        return until;
    }

    public List<String> limits() {
        return limits.isEmpty() ? List.of() : Arrays.stream(limits.split(",")).toList();
    }

    public Status status() {
        return status;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant beganAt() {
        return beganAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Long serviceId() {
        return serviceId;
    }
}
