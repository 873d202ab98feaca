package comity.web.measures;

import comity.access.NotYours;
import comity.measures.MeasuresReading;
import comity.measures.RequestMeasures;
import comity.measures.RequestingMeasures;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** S12: a party asks for measures, or President or panel consider them of their own motion. */
@Named
@ViewScoped
public class MeasuresRequestForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private RequestingMeasures requesting;

    @Inject
    private MeasuresReading reading;

    private String right;
    private String plausibility;
    private String urgency;
    private String harm;
    private String measures;

    @Override
    protected void open() {
        if (!isParty() && !reading.mayMove(caseId(), actor())) {
            throw new NotYours("S12");
        }
    }

    public String send() {
        RequestMeasures words = new RequestMeasures(caseId(), right, plausibility, urgency, harm, measures);
        if (isParty()) {
            requesting.request(words, actor());
        } else {
            requesting.ownMotion(words, actor());
        }
        return backToCase("measures.request.done");
    }

    /** Whether a party asks; otherwise the Tribunal acts of its own motion. */
    public boolean isParty() {
        return reading.mayRequest(caseId(), actor());
    }

    public String getRight() {
        return right;
    }

    public void setRight(String value) {
        right = value;
    }

    public String getPlausibility() {
        return plausibility;
    }

    public void setPlausibility(String value) {
        plausibility = value;
    }

    public String getUrgency() {
        return urgency;
    }

    public void setUrgency(String value) {
        urgency = value;
    }

    public String getHarm() {
        return harm;
    }

    public void setHarm(String value) {
        harm = value;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String value) {
        measures = value;
    }
}
