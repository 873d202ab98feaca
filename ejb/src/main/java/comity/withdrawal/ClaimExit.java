package comity.withdrawal;

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

/** A claim that left the case before a decision. */
@Entity
@Table(name = "claim_exit")
public class ClaimExit {

    /** How a claim left. */
    public enum How {
        DROPPED,
        WITHDRAWN,
        SETTLED,
        OBJECTION
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_exit_seq")
    @SequenceGenerator(name = "claim_exit_seq", sequenceName = "claim_exit_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "claim_no")
    private int claimNo;

    @Enumerated(EnumType.STRING)
    private How how;

    @Column(name = "left_at")
    private Instant leftAt;

    protected ClaimExit() {}

    ClaimExit(Long caseId, int claimNo, How how, Instant leftAt) {
        this.caseId = caseId;
        this.claimNo = claimNo;
        this.how = how;
        this.leftAt = leftAt;
    }

    public int claimNo() {
        return claimNo;
    }

    public How how() {
        return how;
    }

    public Instant leftAt() {
        return leftAt;
    }
}
