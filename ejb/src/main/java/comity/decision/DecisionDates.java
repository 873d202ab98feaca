package comity.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** When it was decided, sealed, circulated and published. All but the seal are the tribunal clock's. */
@Embeddable
public class DecisionDates {

    @Column(name = "date_of_decision")
    private LocalDate dateOfDecision;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @Column(name = "circulated_at")
    private Instant circulatedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected DecisionDates() {}

    DecisionDates(LocalDate dateOfDecision, Instant issuedAt) {
        this.dateOfDecision = dateOfDecision;
        this.issuedAt = issuedAt;
    }

    void sealed(Instant at) {
        sealedAt = at;
    }

    void circulated(Instant at) {
        circulatedAt = at;
    }

    void published(Instant at) {
        publishedAt = at;
    }

    public LocalDate dateOfDecision() {
        return dateOfDecision;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** By the machine's clock. */
    public Instant sealedAt() {
        return sealedAt;
    }

    public Instant circulatedAt() {
        return circulatedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
