package comity.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The course of consultations in one case. */
@Entity
@Table(name = "consultation")
public class Consultation {

    @Id
    @Column(name = "case_id")
    private Long caseId;

    @Version
    private int version;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Consultation() {}

    Consultation(Long caseId, Instant openedAt) {
        this.caseId = caseId;
        this.openedAt = openedAt;
    }

    void replied(Instant at) {
        repliedAt = at;
    }

    void entered(Instant at) {
        enteredAt = at;
    }

    void failed(Instant at) {
        failedAt = at;
        end(at);
    }

    /** The end from which dormancy counts; the first one holds. */
    void end(Instant at) {
        if (endedAt == null) {
            endedAt = at;
        }
    }

    public Long caseId() {
        return caseId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant repliedAt() {
        return repliedAt;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Instant failedAt() {
        return failedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
