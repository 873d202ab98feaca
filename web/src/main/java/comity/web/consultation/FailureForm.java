package comity.web.consultation;

import comity.consultation.ConsultationReading;
import comity.consultation.ConsultationReport;
import comity.consultation.Failing;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Each Agent signs the joint statement of failure. */
@Named
@ViewScoped
public class FailureForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Failing failing;

    @Inject
    private ConsultationReading reading;

    private String text;
    private transient ConsultationReport report;

    @Override
    protected void open() {
        report = reading.of(caseId(), actor());
    }

    public String send() {
        failing.sign(caseId(), text, actor());
        return backToCase("consultation.failure.done");
    }

    public List<ConsultationReport.Signature> getSignatures() {
        return report.signatures();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
