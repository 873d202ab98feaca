package comity.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What became of a request for a panel before the Council (S08). */
@Entity
@Table(name = "panel_establishment")
public class Establishment {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Version
    private int version;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "at_first")
    private boolean atFirst;

    @Column(name = "objected_at")
    private Instant objectedAt;

    @Column(name = "objected_by")
    private String objectedBy;

    private String objection;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "established_at")
    private Instant establishedAt;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Establishment() {}

    /**
     * A request taken up.
     *
     * @param atFirst whether it is an urgent case about the use of force: no objection delays it
     */
    Establishment(Long caseId, Instant requestedAt, boolean atFirst) {
        this.caseId = caseId;
        this.requestedAt = requestedAt;
        this.atFirst = atFirst;
    }

    void object(String by, String reasons, Instant at) {
        if (isSettled() || firstAt != null) {
            throw new ConsiderationOver();
        }
        if (objectedAt != null) {
            throw new ObjectionUsed(objectedAt);
        }
        objectedAt = at;
        objectedBy = by;
        objection = reasons;
    }

    /** The first consideration has taken place; a later call does nothing. */
    void considered(Instant at) {
        if (firstAt == null) {
            firstAt = at;
        }
    }

    void establish(Instant at) {
        establishedAt = at;
    }

    void remove(Instant at) {
        removedAt = at;
    }

    /** Whether the first consideration leads to establishment. */
    boolean standsAtFirst() {
        return atFirst || objectedAt == null;
    }

    public boolean isSettled() {
        return establishedAt != null || removedAt != null;
    }

    public Long caseId() {
        return caseId;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public boolean atFirst() {
        return atFirst;
    }

    public Instant objectedAt() {
        return objectedAt;
    }

    public String objectedBy() {
        return objectedBy;
    }

    public String objection() {
        return objection;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant establishedAt() {
        return establishedAt;
    }

    public Instant removedAt() {
        return removedAt;
    }
}
