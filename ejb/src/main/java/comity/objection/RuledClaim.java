package comity.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What was ruled on an objection to one claim. */
@Entity
@Table(name = "objection_ruling")
public class RuledClaim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "objection_ruling_seq")
    @SequenceGenerator(name = "objection_ruling_seq", sequenceName = "objection_ruling_seq")
    private Long id;

    @Column(name = "objection_id")
    private Long objectionId;

    @Column(name = "claim_no")
    private int claimNo;

    @Enumerated(EnumType.STRING)
    private ObjectionOutcome outcome;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    protected RuledClaim() {}

    RuledClaim(Long objectionId, RuleOnObjection.ClaimRuling ruling) {
        this.objectionId = objectionId;
        this.claimNo = ruling.claimNo();
        this.outcome = ruling.outcome();
        this.ground = ruling.outcome() == ObjectionOutcome.UPHELD ? ruling.ground() : null;
    }

    public int claimNo() {
        return claimNo;
    }

    public ObjectionOutcome outcome() {
        return outcome;
    }

    public Ground ground() {
        return ground;
    }
}
