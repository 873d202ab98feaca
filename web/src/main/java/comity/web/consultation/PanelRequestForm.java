package comity.web.consultation;

import comity.consultation.ConsultationReading;
import comity.consultation.ConsultationReport;
import comity.consultation.PanelRequests;
import comity.consultation.RequestPanel;
import comity.web.common.UploadIds;
import comity.web.docket.CaseForm;
import comity.web.withdrawal.ClaimChoice;
import comity.withdrawal.WithdrawalReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The claimant requests a panel (S08). */
@Named
@ViewScoped
public class PanelRequestForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private PanelRequests requests;

    @Inject
    private ConsultationReading reading;

    @Inject
    private WithdrawalReading claimReading;

    private boolean held;
    private String consultations;
    private String measures;
    private String legalBasis;
    private String files = "";
    private boolean possible;
    private Instant opensAt;
    private List<ClaimChoice> claims;

    @Override
    protected void open() {
        ConsultationReport report = reading.of(caseId(), actor());
        possible = report.panelRequestOpen();
        opensAt = report.panelRequestOpensAt();
        held = report.enteredAt() != null;
        claims = ClaimChoice.of(claimReading.openClaims(caseId(), actor()), true);
    }

    public String send() {
        List<Integer> kept = ClaimChoice.chosen(claims);
        requests.request(
                new RequestPanel(caseId(), held, consultations, measures, legalBasis, kept, UploadIds.of(files)),
                actor());
        return backToCase("consultation.panel.done");
    }

    public boolean isPossible() {
        return possible;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public List<ClaimChoice> getClaims() {
        return claims;
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    public String getConsultations() {
        return consultations;
    }

    public void setConsultations(String consultations) {
        this.consultations = consultations;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String measures) {
        this.measures = measures;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }
}
