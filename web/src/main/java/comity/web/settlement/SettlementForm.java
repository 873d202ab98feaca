package comity.web.settlement;

import comity.settlement.ProposeSettlement;
import comity.settlement.SettlementReading;
import comity.settlement.SettlementRow;
import comity.settlement.SettlementStanding;
import comity.settlement.Settling;
import comity.settlement.TermPerformance;
import comity.web.docket.CaseForm;
import comity.web.withdrawal.ClaimChoice;
import comity.withdrawal.WithdrawalReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The Agents propose and sign terms, the Registrar records them, the claimant says what is performed (S07). */
@Named
@ViewScoped
public class SettlementForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Settling settling;

    @Inject
    private SettlementReading reading;

    @Inject
    private TermPerformance performance;

    @Inject
    private WithdrawalReading claimReading;

    private String verification;
    private String publicText;
    private boolean sealed;
    private transient SettlementStanding standing;
    private List<ClaimChoice> claims;

    @Override
    protected void open() {
        standing = reading.standing(caseId(), actor());
        claims = ClaimChoice.of(claimReading.openClaims(caseId(), actor()), true);
    }

    public String propose() {
        List<ProposeSettlement.Term> terms = claims.stream()
                .map(claim -> new ProposeSettlement.Term(claim.getNo(), claim.getWords(), day(claim.getDueOn())))
                .toList();
        settling.propose(new ProposeSettlement(caseId(), terms, verification, publicText, sealed), actor());
        return backToCase("settlement.propose.done");
    }

    public String sign() {
        settling.sign(caseId(), standing.current().id(), actor());
        return backToCase("settlement.sign.done");
    }

    public String record() {
        settling.record(caseId(), standing.current().id(), actor());
        return backToCase("settlement.record.done");
    }

    public String perform(int claim) {
        performance.performed(caseId(), standing.recorded().id(), claim, actor());
        return backToCase("settlement.perform.done");
    }

    public SettlementRow getRecorded() {
        return standing.recorded();
    }

    public SettlementStanding getStanding() {
        return standing;
    }

    public SettlementRow getCurrent() {
        return standing.current();
    }

    public List<ClaimChoice> getClaims() {
        return claims;
    }

    public String getVerification() {
        return verification;
    }

    public void setVerification(String verification) {
        this.verification = verification;
    }

    public String getPublicText() {
        return publicText;
    }

    public void setPublicText(String publicText) {
        this.publicText = publicText;
    }

    public boolean isSealed() {
        return sealed;
    }

    public void setSealed(boolean sealed) {
        this.sealed = sealed;
    }
}
