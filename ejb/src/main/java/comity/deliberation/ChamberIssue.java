package comity.deliberation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A question the panel must answer; the presiding judge keeps the list. */
@Entity
@Table(name = "chamber_issue")
public class ChamberIssue {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "chamber_issue_seq")
    @SequenceGenerator(name = "chamber_issue_seq", sequenceName = "chamber_issue_seq")
    private Long id;

    @Column(name = "deliberation_id")
    private Long deliberationId;

    private String words;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected ChamberIssue() {}

    ChamberIssue(Long deliberationId, String words, Instant at) {
        this.deliberationId = deliberationId;
        this.words = words;
        this.raisedAt = at;
    }

    void settle(Instant at) {
        settledAt = settledAt == null ? at : null;
    }

    public Long id() {
        return id;
    }

    public Long deliberationId() {
        return deliberationId;
    }

    public String words() {
        return words;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant settledAt() {
        return settledAt;
    }
}
