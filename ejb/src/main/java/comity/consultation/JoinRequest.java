package comity.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Another Signatory's request to join the consultations; it joins unless the respondent refuses. */
@Entity
@Table(name = "join_request")
public class JoinRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "join_request_seq")
    @SequenceGenerator(name = "join_request_seq", sequenceName = "join_request_seq")
    private Long id;

    @Column(name = "case_id")
    private Long caseId;

    private String state;
    private String interest;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "refused_at")
    private Instant refusedAt;

    private String reasons;

    protected JoinRequest() {}

    JoinRequest(Long caseId, String state, String interest, Instant askedAt) {
        this.caseId = caseId;
        this.state = state;
        this.interest = interest;
        this.askedAt = askedAt;
    }

    void refuse(String why, Instant at) {
        reasons = why;
        refusedAt = at;
    }

    public boolean isRefused() {
        return refusedAt != null;
    }

    public Long id() {
        return id;
    }

    public Long caseId() {
        return caseId;
    }

    public String state() {
        return state;
    }

    public String interest() {
        return interest;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant refusedAt() {
        return refusedAt;
    }

    public String reasons() {
        return reasons;
    }
}
