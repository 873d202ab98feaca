package comity.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What was agreed for one claim. */
@Embeddable
public class SettlementTerm {

    @Column(name = "claim_no")
    private int claimNo;

    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "performed_at")
    private Instant performedAt;

    @Column(name = "performed_by")
    private String performedBy;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    protected SettlementTerm() {}

    SettlementTerm(ProposeSettlement.Term term) {
        this.claimNo = term.claim();
        this.words = term.words();
        this.dueOn = term.dueOn();
    }

    public int claimNo() {
        return claimNo;
    }

    public String words() {
        return words;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    void perform(String by, Instant at) {
        performedBy = by;
        performedAt = at;
    }

    void lapse(Instant at) {
        overdueAt = at;
    }

    public Instant performedAt() {
        return performedAt;
    }

    public String performedBy() {
        return performedBy;
    }

    public Instant overdueAt() {
        return overdueAt;
    }

    /** Whether its day has passed and nobody has said since that it was performed. */
    public boolean isOverdue() {
        return overdueAt != null && performedAt == null;
    }
}
