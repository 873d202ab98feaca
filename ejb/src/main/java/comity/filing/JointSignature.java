package comity.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** The signature that one of several joint claimants owes or has given to a frozen form (D21). */
@Entity
@Table(name = "joint_signature")
public class JointSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "joint_signature_seq")
    @SequenceGenerator(name = "joint_signature_seq", sequenceName = "joint_signature_seq")
    private Long id;

    @Column(name = "draft_id")
    private Long draftId;

    private String state;

    @Column(name = "signer_id")
    private String signerId;

    @Column(name = "signed_name")
    private String signedName;

    @Column(name = "form_hash")
    private String formHash;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected JointSignature() {}

    JointSignature(Long draftId, String state) {
        this.draftId = draftId;
        this.state = state;
    }

    void sign(String by, String name, String hash, Instant at) {
        signerId = by;
        signedName = name;
        formHash = hash;
        signedAt = at;
    }

    public Long draftId() {
        return draftId;
    }

    public String state() {
        return state;
    }

    public String signerId() {
        return signerId;
    }

    public String signedName() {
        return signedName;
    }

    public String formHash() {
        return formHash;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public boolean isGiven() {
        return signedAt != null;
    }
}
