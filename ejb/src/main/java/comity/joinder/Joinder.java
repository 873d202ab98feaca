package comity.joinder;

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

/** A request that two cases be joined or coordinated, and what became of it (X3). */
@Entity
@Table(name = "joinder")
public class Joinder {

    /** How far it has come. */
    public enum Status {
        HEARING,
        DECIDING,
        JOINED,
        COORDINATED,
        REFUSED,
        MOOT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joinder_seq")
    @SequenceGenerator(name = "joinder_seq", sequenceName = "joinder_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "other_id")
    private Long otherId;

    @Enumerated(EnumType.STRING)
    private JoinderMode mode;

    @Enumerated(EnumType.STRING)
    private Kinship ground;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Status status = Status.HEARING;

    @Enumerated(EnumType.STRING)
    private JoinderAuthority authority;

    @Column(name = "decided_in")
    private Long decidedIn;

    private boolean overdue;

    @Column(name = "lead_id")
    private Long leadId;

    private String ruling;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Joinder() {}

    Joinder(AskJoinder asked, Long otherId, Kinship ground, Side side, String name, Instant at) {
        this.caseId = asked.caseId();
        this.otherId = otherId;
        this.mode = asked.mode();
        this.ground = ground;
        this.reasons = asked.reasons().strip();
        this.askedBy = side;
        this.askedByName = name;
        this.askedAt = at;
    }

    void isFor(JoinderAuthority who, Long inCase) {
        authority = who;
        decidedIn = inCase;
    }

    /** Everybody is heard or has waived it: a decision is due. */
    void heard() {
        status = Status.DECIDING;
    }

    void late() {
        overdue = true;
    }

    void decide(JoinderRuling decided, Instant at) {
        status = switch (decided.outcome()) {
            case JOIN -> Status.JOINED;
            case COORD -> Status.COORDINATED;
            case REFUSE -> Status.REFUSED;
        };
        leadId = decided.leadId();
        ruling = decided.words().strip();
        decidedByName = decided.by();
        settledAt = at;
    }

    void moot(Instant at) {
        status = Status.MOOT;
        settledAt = at;
    }

    public boolean isOpen() {
        return status == Status.HEARING || status == Status.DECIDING;
    }

    /** Whether TL-90 runs in this case. */
    boolean isDecidedIn(Long file) {
        return authority == JoinderAuthority.PANELS || decidedIn.equals(file);
    }

    boolean concerns(Long file) {
        return caseId.equals(file) || otherId.equals(file);
    }

    /** Whether this person's word is the decision, or part of it. */
    boolean isDecidedBy(String name) {
        return decidedByName != null && decidedByName.contains(name);
    }

    /** The other of the two cases. */
    Long beside(Long file) {
        return caseId.equals(file) ? otherId : caseId;
    }

    /** Subject of its limits. */
    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    /** The case in which it was asked. */
    public Long caseId() {
        return caseId;
    }

    public Long otherId() {
        return otherId;
    }

    public JoinderMode mode() {
        return mode;
    }

    public Kinship ground() {
        return ground;
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

    public JoinderAuthority authority() {
        return authority;
    }

    /** The case in which TL-90 runs, that of whoever decides; where two panels decide it runs in both. */
    public Long decidedIn() {
        return decidedIn;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public Long leadId() {
        return leadId;
    }

    public String ruling() {
        return ruling;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
