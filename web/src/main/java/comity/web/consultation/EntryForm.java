package comity.web.consultation;

import comity.access.Side;
import comity.consultation.ConsultationReading;
import comity.consultation.ConsultationReport;
import comity.consultation.Consulting;
import comity.consultation.Enter;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A party names date, place and delegates (TL-08). */
@Named
@ViewScoped
public class EntryForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consulting consulting;

    @Inject
    private ConsultationReading reading;

    private String heldOn;
    private String place;
    private String delegates;
    private transient ConsultationReport report;
    private Side side;

    @Override
    protected void open() {
        report = reading.of(caseId(), actor());
        side = reading.sideOf(caseId(), actor());
    }

    public String send() {
        List<String> names = delegates == null ? List.of() : delegates.lines().toList();
        consulting.enter(new Enter(caseId(), day(heldOn), place, names), actor());
        return backToCase("consultation.entry.done");
    }

    public List<ConsultationReport.Meeting> getMeetings() {
        return report.meetings();
    }

    /** The effect differs: the respondent enters, the claimant only names. */
    public String getEffectKey() {
        return "consultation.entry.effect." + (side == Side.RSP ? "RSP" : "CLM");
    }

    public String getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(String heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDelegates() {
        return delegates;
    }

    public void setDelegates(String delegates) {
        this.delegates = delegates;
    }
}
