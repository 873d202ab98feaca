package comity.web.extension;

import comity.extension.ExtensionDecision;
import comity.timeline.Proposal;
import comity.web.timeline.BeforeAfter;
import comity.web.timeline.BeforeAfter.Row;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;

/** TL-87: whoever decides sees the dates that follow, and grants all or some of the days, or refuses. */
@Named
@ViewScoped
public class ExtensionRuling extends RequestPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExtensionDecision decision;

    private String grantedDays;
    private String ruling;
    private Instant refusedUntil;

    @Override
    protected void open() {
        super.open();
        if (grantedDays == null) {
            grantedDays = String.valueOf(getRow().days());
        }
        refusedUntil = getRow().open() ? endAfterRefusal() : null;
    }

    /** FX-06: the end of the limit if the request is refused now. */
    private Instant endAfterRefusal() {
        BeforeAfter refused = tried(new Proposal.Refusal(getRow().limitId()));
        return refused.moving().stream()
                .filter(row -> row.code().equals(getRow().code()))
                .map(Row::then)
                .findFirst()
                .orElse(getRow().dueAt());
    }

    /** Shows what other days would move; what was written stays. */
    public String preview() {
        show(tried(new Proposal.Extension(getRow().limitId(), ExtensionForm.number(grantedDays))));
        return null;
    }

    public String grant() {
        decision.decide(caseId(), getRequest(), true, ExtensionForm.number(grantedDays), ruling, actor());
        return backToCase("extension.granted");
    }

    public String refuse() {
        decision.decide(caseId(), getRequest(), false, 0, ruling, actor());
        return backToCase("extension.refused");
    }

    public Instant getRefusedUntil() {
        return refusedUntil;
    }

    public String getGrantedDays() {
        return grantedDays;
    }

    public void setGrantedDays(String grantedDays) {
        this.grantedDays = grantedDays;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }
}
