package comity.web.joinder;

import comity.joinder.AskJoinder;
import comity.joinder.DecideJoinder;
import comity.joinder.JoinderDecision;
import comity.joinder.JoinderMode;
import comity.joinder.JoinderOutcome;
import comity.joinder.JoinderReading;
import comity.joinder.JoinderRow;
import comity.joinder.JoinderStanding;
import comity.joinder.Joinders;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;

/** X3: joinder of a case with others, and what the reader can do about it: ask, answer, decide. */
@Named
@ViewScoped
public class JoinderForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Joinders joinders;

    @Inject
    private JoinderDecision decision;

    @Inject
    private JoinderReading reading;

    private String other;
    private JoinderMode mode;
    private String reasons;
    private String answer;
    private JoinderOutcome outcome;
    private String lead;
    private String ruling;
    private Long answering;
    private Long deciding;
    private transient List<JoinderRow> rows;
    private transient JoinderStanding standing;

    @Override
    protected void open() {
        rows = reading.ofCase(caseId(), actor());
        standing = reading.standing(caseId(), actor());
        answering = first(JoinderRow::mayAnswer);
        deciding = first(JoinderRow::mayDecide);
    }

    private Long first(Predicate<JoinderRow> mine) {
        return rows.stream().filter(mine).map(JoinderRow::id).findFirst().orElse(null);
    }

    public String send() {
        joinders.ask(new AskJoinder(caseId(), other, mode, reasons), actor());
        return backToCase("joinder.done");
    }

    public String reply() {
        joinders.answer(caseId(), answering, answer, actor());
        return backToCase("joinder.answer.done");
    }

    public String decide() {
        boolean settled = decision.decide(new DecideJoinder(caseId(), deciding, outcome, lead, ruling), actor());
        return backToCase(settled ? "joinder.decided.done" : "joinder.said.done");
    }

    public List<JoinderRow> getRows() {
        if (rows == null) {
            rows = reading.ofCase(caseId(), actor());
        }
        return rows;
    }

    public JoinderStanding getStanding() {
        if (standing == null) {
            standing = reading.standing(caseId(), actor());
        }
        return standing;
    }

    /** The request the reader can answer, the oldest first; or null. */
    public JoinderRow getToAnswer() {
        return row(answering);
    }

    /** The request the reader decides, the oldest first; or null. */
    public JoinderRow getToDecide() {
        return row(deciding);
    }

    private JoinderRow row(Long id) {
        return getRows().stream().filter(row -> row.id().equals(id)).findFirst().orElse(null);
    }

    /** The two cases of which one can lead. */
    public List<String> getLeads() {
        JoinderRow row = getToDecide();
        return row == null ? List.of() : List.of(getHead().reference(), row.other());
    }

    public JoinderMode[] getModes() {
        return JoinderMode.values();
    }

    public JoinderOutcome[] getOutcomes() {
        return JoinderOutcome.values();
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public JoinderMode getMode() {
        return mode;
    }

    public void setMode(JoinderMode mode) {
        this.mode = mode;
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

    public JoinderOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(JoinderOutcome outcome) {
        this.outcome = outcome;
    }

    public String getLead() {
        return lead;
    }

    public void setLead(String lead) {
        this.lead = lead;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }
}
