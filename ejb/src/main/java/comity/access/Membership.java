package comity.access;

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
import java.util.Objects;

/** A seat in one case: the row that opens it (section 1). */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq")
    private Long id;

    @Column(name = "case_id", updatable = false)
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private CourtRole role;

    private String state;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_to")
    private Instant validTo;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "ended_by")
    private String endedBy;

    protected Membership() {}

    public Membership(
            Long caseId, Side side, String personId, CourtRole role, String state, Instant from, String madeBy) {
        this.caseId = caseId;
        this.side = side;
        this.personId = personId;
        this.role = role;
        this.state = state;
        this.validFrom = from;
        this.madeBy = madeBy;
    }

    /** Ends the row; the row itself stays, so that acts signed under it stay explained. */
    public void end(Instant at, String by) {
        if (validTo == null) {
            validTo = at;
            endedBy = by;
        }
    }

    public Long id() {
        return id;
    }

    /** Whether who has this seat signs for his State: a focal point only until an Agent is appointed (section 1). */
    public boolean signs(Standing standing) {
        return role == CourtRole.FPT ? !hasAgent(standing) : role.signs();
    }

    private boolean hasAgent(Standing standing) {
        return standing.membersOf(caseId).stream()
                .anyMatch(other ->
                        other.role() == CourtRole.AGT && other.side() == side && Objects.equals(other.state(), state));
    }

    public Long caseId() {
        return caseId;
    }

    public Side side() {
        return side;
    }

    public String personId() {
        return personId;
    }

    public CourtRole role() {
        return role;
    }

    public String state() {
        return state;
    }

    public Instant validFrom() {
        return validFrom;
    }

    public Instant validTo() {
        return validTo;
    }

    public String madeBy() {
        return madeBy;
    }

    public String endedBy() {
        return endedBy;
    }
}
