package comity.web.withdrawal;

import comity.web.docket.CaseForm;
import comity.withdrawal.Discontinuance;
import comity.withdrawal.Withdraw;
import comity.withdrawal.WithdrawalReading;
import comity.withdrawal.WithdrawalRow;
import comity.withdrawal.WithdrawalStanding;
import comity.withdrawal.Withdrawals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The claimant withdraws, the respondent answers, the panel or the President rules (X2). */
@Named
@ViewScoped
public class WithdrawalForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Discontinuance discontinuance;

    @Inject
    private WithdrawalReading reading;

    private String reasons;
    private String answer;
    private String ruling;
    private transient WithdrawalStanding standing;
    private List<ClaimChoice> claims;
    private transient List<WithdrawalRow> rows;

    @Override
    protected void open() {
        standing = reading.standing(caseId(), actor());
        claims = ClaimChoice.of(reading.openClaims(caseId(), actor()), false);
        rows = reading.ofCase(caseId(), actor());
    }

    public String send() {
        withdrawals.withdraw(new Withdraw(caseId(), ClaimChoice.chosen(claims), reasons, List.of()), actor());
        return backToCase("withdrawal.done");
    }

    public String sign() {
        withdrawals.sign(caseId(), standing.openId(), actor());
        return backToCase("withdrawal.sign.done");
    }

    public String decline() {
        withdrawals.decline(caseId(), standing.openId(), actor());
        return backToCase("withdrawal.decline.done");
    }

    public String consent() {
        discontinuance.consent(caseId(), standing.openId(), actor());
        return backToCase("withdrawal.consent.done");
    }

    public String oppose() {
        discontinuance.oppose(caseId(), standing.openId(), answer, actor());
        return backToCase("withdrawal.oppose.done");
    }

    public String grant() {
        discontinuance.rule(caseId(), standing.openId(), true, ruling, actor());
        return backToCase("withdrawal.rule.done");
    }

    public String refuse() {
        discontinuance.rule(caseId(), standing.openId(), false, ruling, actor());
        return backToCase("withdrawal.rule.done");
    }

    public WithdrawalStanding getStanding() {
        return standing;
    }

    public List<ClaimChoice> getClaims() {
        return claims;
    }

    public List<WithdrawalRow> getRows() {
        return rows;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }
}
