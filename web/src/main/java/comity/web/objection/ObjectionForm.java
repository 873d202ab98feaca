package comity.web.objection;

import comity.objection.FixHearing;
import comity.objection.Ground;
import comity.objection.ObjectionAnswers;
import comity.objection.ObjectionHearing;
import comity.objection.ObjectionOutcome;
import comity.objection.ObjectionReading;
import comity.objection.ObjectionRow;
import comity.objection.ObjectionRuling;
import comity.objection.ObjectionSuspension;
import comity.objection.RuleOnObjection;
import comity.objection.RuleOnObjection.ClaimRuling;
import comity.web.common.UploadIds;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** S11: what was objected, answered and ruled, with the one thing the reader can do next. */
@Named
@ViewScoped
public class ObjectionForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ObjectionAnswers answers;

    @Inject
    private ObjectionRuling ruling;

    @Inject
    private ObjectionSuspension suspension;

    @Inject
    private ObjectionHearing hearing;

    @Inject
    private ObjectionReading reading;

    private String words;
    private LocalDate on;
    private String place;
    private String minutes = "";
    private String reasons;
    private Map<Integer, String> outcomes = new TreeMap<>();
    private List<String> against = new ArrayList<>();
    private transient List<ObjectionRow> rows;

    @Override
    protected void open() {
        rows = reading.of(caseId(), actor());
    }

    public String answer() {
        answers.answer(caseId(), mine("answer").id(), words, actor());
        return backToCase("objection.answer.done");
    }

    public String hear() {
        hearing.fix(new FixHearing(caseId(), mine("hear").id(), on, place), actor());
        return backToCase("objection.hearing.done");
    }

    public String record() {
        Long upload = UploadIds.of(minutes).stream().findFirst().orElse(null);
        hearing.record(caseId(), mine("record").id(), upload, actor());
        return backToCase("objection.minutes.done");
    }

    public String suspend() {
        suspension.order(caseId(), mine("suspend").id(), actor());
        return backToCase("objection.suspend.done");
    }

    public String rule() {
        ObjectionRow row = mine("rule");
        List<ClaimRuling> claims =
                row.open().stream().map(no -> claim(no, outcomes.get(no))).toList();
        ruling.rule(new RuleOnObjection(caseId(), row.id(), claims, reasons, against), actor());
        return backToCase("objection.rule.done");
    }

    /** What was chosen for a claim: rejected, joined, or upheld on a ground. */
    private static ClaimRuling claim(int no, String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return new ClaimRuling(no, null, null);
        }
        String[] parts = chosen.split(":");
        Ground ground = parts.length > 1 ? Ground.valueOf(parts[1]) : null;
        return new ClaimRuling(no, ObjectionOutcome.valueOf(parts[0]), ground);
    }

    public ObjectionRow mine(String act) {
        return getRows().stream().filter(row -> row.may(act)).findFirst().orElse(null);
    }

    public List<ObjectionRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    public Ground[] getAllGrounds() {
        return Ground.values();
    }

    public boolean isMayObject() {
        return reading.mayObject(caseId(), actor());
    }

    public String getWords() {
        return words;
    }

    public void setWords(String value) {
        words = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate value) {
        on = value;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String value) {
        place = value;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String value) {
        minutes = value == null ? "" : value;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }

    public Map<Integer, String> getOutcomes() {
        return outcomes;
    }

    public List<String> getAgainst() {
        return against;
    }

    public void setAgainst(List<String> value) {
        against = value;
    }
}
