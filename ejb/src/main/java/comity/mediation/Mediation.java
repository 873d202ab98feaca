package comity.mediation;

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

/** Good offices, conciliation or mediation in a case, from the proposal to its end (S06). */
@Entity
@Table(name = "mediation")
public class Mediation {

    /** How far it has come. */
    public enum Status {
        PROPOSED,
        AGREED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        DECLINED,
        TIME_OVER,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediation_seq")
    @SequenceGenerator(name = "mediation_seq", sequenceName = "mediation_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private MediationKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_by")
    private Side proposedBy;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    private String words;

    @Column(name = "claimant_agrees")
    private boolean claimantAgrees;

    @Column(name = "respondent_agrees")
    private boolean respondentAgrees;

    @Column(name = "mediator_id")
    private String mediatorId;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "service_id")
    private Long serviceId;

    protected Mediation() {}

    Mediation(ProposeMediation proposal, Side side, String name, Instant at) {
        this.caseId = proposal.caseId();
        this.kind = proposal.kind();
        this.words = proposal.words();
        this.mediatorId = proposal.mediatorId();
        this.proposedBy = side;
        this.proposedByName = name;
        this.proposedAt = at;
        this.status = Status.PROPOSED;
        agree(side);
    }

    /** Consent of one side; with both a mediator is appointed. */
    void agree(Side side) {
        claimantAgrees |= side == Side.CLM;
        respondentAgrees |= side == Side.RSP;
        if (claimantAgrees && respondentAgrees) {
            status = Status.AGREED;
        }
    }

    void servedBy(Long service) {
        serviceId = service;
    }

    void appoint(String mediator, Instant at) {
        mediatorId = mediator;
        appointedAt = at;
        status = Status.RUNNING;
    }

    void end(Status outcome, Instant at) {
        status = outcome;
        endedAt = at;
    }

    public boolean isOpen() {
        return status == Status.PROPOSED || status == Status.AGREED || status == Status.RUNNING;
    }

    public boolean isRunning() {
        return status == Status.RUNNING;
    }

    /** Whether it is for this side to agree or to decline. */
    public boolean awaits(Side side) {
        return status == Status.PROPOSED
                && (side == Side.CLM ? !claimantAgrees : side == Side.RSP && !respondentAgrees);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public MediationKind kind() {
        return kind;
    }

    public Side proposedBy() {
        return proposedBy;
    }

    public String proposedByName() {
        return proposedByName;
    }

    public String words() {
        return words;
    }

    /** The person on whom the parties have agreed, or who was appointed; null where neither is so. */
    public String mediatorId() {
        return mediatorId;
    }

    public Status status() {
        return status;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant appointedAt() {
        return appointedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public Long serviceId() {
        return serviceId;
    }
}
