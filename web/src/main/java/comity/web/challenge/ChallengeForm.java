package comity.web.challenge;

import comity.challenge.ChallengeReading;
import comity.challenge.ChallengeRow;
import comity.challenge.ChallengeRuling;
import comity.challenge.Challenging;
import comity.challenge.FileChallenge;
import comity.challenge.JudgeChoice;
import comity.challenge.RuleOnChallenge;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** S09: a party challenges a judge, those concerned comment, the President decides. */
@Named
@ViewScoped
public class ChallengeForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Challenging challenging;

    @Inject
    private ChallengeRuling ruling;

    @Inject
    private ChallengeReading reading;

    private String judge;
    private String reasons;
    private String knownSince;
    private String comment;
    private String decision;
    private transient List<ChallengeRow> rows;
    private transient List<JudgeChoice> judges;

    @Override
    protected void open() {
        rows = reading.of(caseId(), actor());
        judges = reading.judges(caseId(), actor());
    }

    public String send() {
        challenging.file(new FileChallenge(caseId(), judge, reasons, day(knownSince)), actor());
        return backToCase("challenge.done");
    }

    public String say() {
        challenging.comment(caseId(), toComment().id(), comment, actor());
        return backToCase("challenge.comment.done");
    }

    public String uphold() {
        return rule(true);
    }

    public String reject() {
        return rule(false);
    }

    private String rule(boolean upheld) {
        ruling.rule(new RuleOnChallenge(caseId(), toDecide().id(), upheld, decision), actor());
        return backToCase("challenge.decide.done");
    }

    private ChallengeRow toComment() {
        return mine("comment");
    }

    private ChallengeRow toDecide() {
        return mine("decide");
    }

    private ChallengeRow mine(String act) {
        return getRows().stream()
                .filter(row -> act.equals(row.mine()))
                .findFirst()
                .orElse(null);
    }

    public ChallengeRow getOpenToComment() {
        return toComment();
    }

    public ChallengeRow getOpenToDecide() {
        return toDecide();
    }

    public boolean isNothing() {
        return getRows().isEmpty() && getJudges().isEmpty();
    }

    public List<ChallengeRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public List<JudgeChoice> getJudges() {
        if (judges == null) {
            open();
        }
        return judges;
    }

    public String getJudge() {
        return judge;
    }

    public void setJudge(String value) {
        judge = value;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }

    public String getKnownSince() {
        return knownSince;
    }

    public void setKnownSince(String value) {
        knownSince = value;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String value) {
        comment = value;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String value) {
        decision = value;
    }
}
