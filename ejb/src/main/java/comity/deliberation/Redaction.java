package comity.deliberation;

import comity.access.Side;
import comity.common.Actor;
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

/** A proposed redaction of the public version, and what the panel ruled (S23). */
@Entity
@Table(name = "redaction")
public class Redaction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "redaction_seq")
    @SequenceGenerator(name = "redaction_seq", sequenceName = "redaction_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "decision_id")
    private Long decisionId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private Integer paragraph;

    @Column(name = "protected")
    private String protectedName;

    private String replacement;

    private String reasons;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    private Boolean granted;

    @Column(name = "ruled_at")
    private Instant ruledAt;

    @Column(name = "ruled_by")
    private String ruledBy;

    private String ruling;

    protected Redaction() {}

    Redaction(ProposeRedactions.Proposed proposed, Long caseId, Long decisionId, Side side, Actor by, Instant at) {
        this.caseId = caseId;
        this.decisionId = decisionId;
        this.side = side;
        this.paragraph = proposed.paragraph();
        this.protectedName = proposed.name();
        this.replacement = proposed.replacement();
        this.reasons = proposed.reasons();
        this.proposedAt = at;
        this.proposedBy = by.id();
    }

    void rule(boolean grant, String why, Actor by, Instant at) {
        granted = grant;
        ruling = why;
        ruledBy = by.id();
        ruledAt = at;
    }

    public boolean isRuled() {
        return granted != null;
    }

    /** Unruled proposals stand: what may endanger a person stays out until somebody has looked. */
    public boolean stands() {
        return granted == null || granted;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Long decisionId() {
        return decisionId;
    }

    public Side side() {
        return side;
    }

    public Integer paragraph() {
        return paragraph;
    }

    public String protectedName() {
        return protectedName;
    }

    public String replacement() {
        return replacement;
    }

    public String reasons() {
        return reasons;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Boolean granted() {
        return granted;
    }

    public Instant ruledAt() {
        return ruledAt;
    }

    public String ruledBy() {
        return ruledBy;
    }

    public String ruling() {
        return ruling;
    }
}
