package comity.people;

import comity.access.CourtRole;
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
import java.time.Instant;

/** An invitation to an office, or to a seat in one case. */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** How far it has come. */
    public enum Status {
        PROPOSED,
        WAITING,
        SENT,
        ACCEPTED,
        WITHDRAWN,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq")
    private Long id;

    private String login;
    private String name;
    private String email;
    private String state;

    @Enumerated(EnumType.STRING)
    private CourtRole role;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Enumerated(EnumType.STRING)
    private Status status = Status.WAITING;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Code of the rule's no, where at the first sign-in the office could not be given any more. */
    @Column(name = "refused_by")
    private String refusedBy;

    protected Invitation() {}

    Invitation(String login, Invite invite, Side side, String invitedBy, Instant at) {
        this.login = login;
        this.name = invite.name().strip();
        this.email = invite.email().strip();
        this.state = invite.state();
        this.role = invite.role();
        this.caseId = invite.caseId();
        this.side = side;
        this.invitedBy = invitedBy;
        this.invitedAt = at;
    }

    /** Nothing is sent before the Council has confirmed it. */
    void proposed() {
        status = Status.PROPOSED;
    }

    void confirmed(String by) {
        invitedBy = by;
        status = Status.WAITING;
    }

    void sent() {
        status = Status.SENT;
    }

    void waitAgain() {
        status = Status.WAITING;
    }

    void accepted(Instant at) {
        status = Status.ACCEPTED;
        answeredAt = at;
    }

    void withdrawn(Instant at) {
        status = Status.WITHDRAWN;
        answeredAt = at;
    }

    void refused(String code, Instant at) {
        status = Status.REFUSED;
        refusedBy = code;
        answeredAt = at;
    }

    boolean isOpen() {
        return status == Status.PROPOSED || status == Status.WAITING || status == Status.SENT;
    }

    /** What was asked for. */
    Invite asked() {
        return new Invite(name, email, state, role, caseId);
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String state() {
        return state;
    }

    public CourtRole role() {
        return role;
    }

    public Long caseId() {
        return caseId;
    }

    public Side side() {
        return side;
    }

    public String invitedBy() {
        return invitedBy;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Status status() {
        return status;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public String refusedBy() {
        return refusedBy;
    }
}
