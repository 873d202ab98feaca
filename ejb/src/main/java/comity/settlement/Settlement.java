package comity.settlement;

import comity.access.Side;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Terms of settlement and the signatures under them. */
@Entity
@Table(name = "settlement")
public class Settlement {

    /** How far a settlement has come. */
    public enum Status {
        PROPOSED,
        SIGNED,
        RECORDED,
        REPLACED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "settlement_seq")
    @SequenceGenerator(name = "settlement_seq", sequenceName = "settlement_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    @ElementCollection
    @CollectionTable(name = "settlement_term", joinColumns = @JoinColumn(name = "settlement_id"))
    @OrderColumn(name = "seq")
    private List<SettlementTerm> terms = new ArrayList<>();

    private String verification;

    @Column(name = "public_text")
    private String publicText;

    @Column(name = "is_sealed")
    private boolean isSealed;

    @Column(name = "claimant_signed")
    private String claimantSigned;

    @Column(name = "claimant_signed_at")
    private Instant claimantSignedAt;

    @Column(name = "respondent_signed")
    private String respondentSigned;

    @Column(name = "respondent_signed_at")
    private Instant respondentSignedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "document_id")
    private Long documentId;

    protected Settlement() {}

    Settlement(ProposeSettlement command) {
        this.caseId = command.caseId();
        this.verification = command.verification();
        this.publicText = command.publicText() == null ? "" : command.publicText();
        this.isSealed = command.isSealed();
        command.terms().forEach(term -> terms.add(new SettlementTerm(term)));
    }

    /** One side signs; the second signature makes the settlement. */
    void sign(Side side, String name, Instant at) {
        if (side == Side.CLM) {
            claimantSigned = name;
            claimantSignedAt = at;
        } else {
            respondentSigned = name;
            respondentSignedAt = at;
        }
        if (claimantSigned != null && respondentSigned != null) {
            status = Status.SIGNED;
        }
    }

    boolean isSignedBy(Side side) {
        return (side == Side.CLM ? claimantSigned : respondentSigned) != null;
    }

    void replace() {
        status = Status.REPLACED;
    }

    void record(Long document, Instant at) {
        documentId = document;
        recordedAt = at;
        status = Status.RECORDED;
    }

    public String subject() {
        return String.valueOf(id);
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public Status status() {
        return status;
    }

    public List<SettlementTerm> terms() {
        return List.copyOf(terms);
    }

    public String verification() {
        return verification;
    }

    public String publicText() {
        return publicText;
    }

    public boolean isSealed() {
        return isSealed;
    }

    public String claimantSigned() {
        return claimantSigned;
    }

    public Instant claimantSignedAt() {
        return claimantSignedAt;
    }

    public String respondentSigned() {
        return respondentSigned;
    }

    public Instant respondentSignedAt() {
        return respondentSignedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Long documentId() {
        return documentId;
    }
}
