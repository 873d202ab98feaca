package comity.web.consultation;

import comity.access.Side;
import comity.consultation.ConsultationReading;
import comity.consultation.ConsultationReport;
import comity.consultation.Joining;
import comity.consultation.OwnJoin;
import comity.web.docket.CaseForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Another State asks to join; the respondent may refuse (TL-10). */
@Named
@ViewScoped
public class JoinForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Joining joining;

    @Inject
    private ConsultationReading reading;

    private String interest;
    private String reasons;
    private Side side;
    private transient List<ConsultationReport.Join> joins = List.of();
    private transient OwnJoin own;

    @Override
    protected void open() {
        side = reading.sideOf(caseId(), actor());
        own = side == null ? reading.own(caseId(), actor()).orElse(null) : null;
        joins = side == null ? List.of() : reading.of(caseId(), actor()).joins();
    }

    public String ask() {
        joining.ask(caseId(), interest, actor());
        return backToCase("consultation.join.done");
    }

    public String refuse(Long joinId) {
        joining.refuse(caseId(), joinId, reasons, actor());
        return backToCase("consultation.join.refused");
    }

    /** Whether the reader stands outside and may ask. */
    public boolean isOutside() {
        return side == null;
    }

    /** The request of the reader's State, or null. */
    public OwnJoin getOwn() {
        return own;
    }

    public boolean isRespondent() {
        return side == Side.RSP;
    }

    public List<ConsultationReport.Join> getJoins() {
        return joins;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }
}
