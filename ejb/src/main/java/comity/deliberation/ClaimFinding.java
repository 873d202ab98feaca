package comity.deliberation;

import comity.decision.ClaimResult;
import comity.decision.StandardOfProof;
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
import java.util.List;

/** What the panel finds on one claim, and by which standard of proof. */
@Entity
@Table(name = "claim_finding")
public class ClaimFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_finding_seq")
    @SequenceGenerator(name = "claim_finding_seq", sequenceName = "claim_finding_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    @Column(name = "claim_no")
    private int claimNo;

    @Enumerated(EnumType.STRING)
    private ClaimResult result;

    @Enumerated(EnumType.STRING)
    private StandardOfProof standard;

    private String remedies;

    private Integer operative;

    protected ClaimFinding() {}

    ClaimFinding(Long deliberationId, int claimNo) {
        this.deliberationId = deliberationId;
        this.claimNo = claimNo;
    }

    void find(FindOnClaim found) {
        result = found.result();
        standard = found.standard();
        remedies = String.join(",", found.remedies());
        operative = found.operative();
    }

    public List<String> remedies() {
        return remedies.isEmpty() ? List.of() : List.of(remedies.split(","));
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public int claimNo() {
        return claimNo;
    }

    public ClaimResult result() {
        return result;
    }

    public StandardOfProof standard() {
        return standard;
    }

    public Integer operative() {
        return operative;
    }
}
