package comity.consultation;

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

/** One side's signature under the joint statement that consultations have failed. */
@Entity
@Table(name = "failure_signature")
public class FailureSignature {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "failure_signature_seq")
    @SequenceGenerator(name = "failure_signature_seq", sequenceName = "failure_signature_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String name;
    private String words;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected FailureSignature() {}

    FailureSignature(Long caseId, Side side, String name, String words, Instant signedAt) {
        this.caseId = caseId;
        this.side = side;
        this.name = name;
        this.words = words;
        this.signedAt = signedAt;
    }

    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    public String words() {
        return words;
    }

    public Instant signedAt() {
        return signedAt;
    }
}
