package comity.web.challenge;

import comity.panel.Candidate;
import comity.panel.SeatReading;
import comity.panel.SeatRow;
import comity.panel.SeatVacancy;
import comity.panel.Succession;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** S09: vacant seats, resignation, death, and what a successor and his panel owe. */
@Named
@ViewScoped
public class SeatsForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeatVacancy vacancy;

    @Inject
    private Succession succession;

    @Inject
    private SeatReading reading;

    private String reasons;
    private String why;
    private String judge;

    public String resign() {
        vacancy.resign(caseId(), reasons, actor());
        return backToCase("seats.resign.done");
    }

    public String recordDeath() {
        vacancy.recordDeath(caseId(), judge, actor());
        return backToCase("seats.death.done");
    }

    public String declareRead() {
        succession.declareRead(caseId(), actor());
        return backToCase("seats.read.done");
    }

    public String repeat() {
        succession.order(caseId(), true, why, actor());
        return backToCase("seats.order.done");
    }

    public String stand() {
        succession.order(caseId(), false, why, actor());
        return backToCase("seats.order.done");
    }

    public String reheard() {
        succession.reheard(caseId(), actor());
        return backToCase("seats.reheard.done");
    }

    public boolean owes(String what) {
        return getRows().stream().anyMatch(row -> what.equals(row.mine()));
    }

    public boolean isMayResign() {
        return reading.mayResign(caseId(), actor());
    }

    public boolean isMayRecordDeath() {
        return reading.mayRecordDeath(caseId(), actor());
    }

    public List<SeatRow> getRows() {
        return reading.of(caseId(), actor());
    }

    public List<Candidate> getJudges() {
        return reading.seated(caseId());
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String value) {
        why = value;
    }

    public String getJudge() {
        return judge;
    }

    public void setJudge(String value) {
        judge = value;
    }
}
