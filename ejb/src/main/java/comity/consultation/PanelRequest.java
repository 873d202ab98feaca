package comity.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The request for a panel: what it puts before the panel, and nothing wider than the claim. */
@Entity
@Table(name = "panel_request")
public class PanelRequest {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "consultations_held")
    private boolean consultationsHeld;

    private String consultations;
    private String measures;

    @Column(name = "legal_basis")
    private String legalBasis;

    /** Numbers of the claims kept. */
    private String claims;

    @Column(name = "document_id")
    private Long documentId;

    @Column(name = "requested_at")
    private Instant requestedAt;

    protected PanelRequest() {}

    PanelRequest(RequestPanel command, Long documentId, Instant requestedAt) {
        this.caseId = command.caseId();
        this.consultationsHeld = command.consultationsHeld();
        this.consultations = command.consultations();
        this.measures = command.measures();
        this.legalBasis = command.legalBasis();
        this.claims = command.claims().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.documentId = documentId;
        this.requestedAt = requestedAt;
    }

    public Long caseId() {
        return caseId;
    }

    public boolean consultationsHeld() {
        return consultationsHeld;
    }

    public String consultations() {
        return consultations;
    }

    public String measures() {
        return measures;
    }

    public String legalBasis() {
        return legalBasis;
    }

    public List<Integer> claims() {
        return Arrays.stream(claims.split(",")).map(Integer::valueOf).toList();
    }

    public Long documentId() {
        return documentId;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
