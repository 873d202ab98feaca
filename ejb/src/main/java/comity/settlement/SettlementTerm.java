package comity.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was agreed for one claim. */
@Embeddable
public class SettlementTerm {

    @Column(name = "claim_no")
    private int claimNo;

    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

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
}
