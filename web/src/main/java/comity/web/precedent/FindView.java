package comity.web.precedent;

import comity.common.Refusal;
import comity.overview.CaseReading;
import comity.overview.RecordReading;
import comity.precedent.AuthorityFinding;
import comity.precedent.FindAuthority;
import comity.precedent.FoundAuthorities;
import comity.web.access.CurrentActor;
import comity.web.common.RefusalTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * Decisions alike to a pasted text, or to a claim its reader came from. The text travels in the body and is not kept, so
 * that neither an address nor a log repeats a draft; it is a form without view state, since nothing is changed by it.
 */
@Named
@RequestScoped
public class FindView {

    @Inject
    AuthorityFinding finding;

    @Inject
    CaseReading cases;

    @Inject
    RecordReading record;

    @Inject
    RefusalTexts words;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    private String text = "";
    private FoundAuthorities found;
    private String refused;

    /** Compares what was sent, or the grounds of the claim that the address names; a claim not open is absent. */
    public void load() {
        String of = request.getParameter("case");
        String claim = request.getParameter("claim");
        boolean sent = request.getMethod().equals("POST");
        if (sent) {
            text = String.valueOf(request.getParameter("text")).strip();
        } else if (of != null && claim != null && claim.matches("\\d{1,4}")) {
            Long caseId = cases.of(of, actor.actor()).id();
            text = record.grounds(caseId, Integer.parseInt(claim), actor.actor());
        }
        if (sent || !text.isEmpty()) {
            compare();
        }
    }

    private void compare() {
        try {
            found = finding.find(new FindAuthority(text, null, side(), isEach(), null, 0));
        } catch (Refusal refusal) {
            refused = words.of(refusal);
        }
    }

    private FindAuthority.Side side() {
        return isRespondent() ? FindAuthority.Side.RESPONDENT : FindAuthority.Side.CLAIMANT;
    }

    public boolean isRespondent() {
        return "RESPONDENT".equals(request.getParameter("side"));
    }

    public boolean isEach() {
        return request.getParameter("each") != null;
    }

    public String getText() {
        return text;
    }

    public int getLongest() {
        return FindAuthority.LONGEST;
    }

    public FoundAuthorities getFound() {
        return found;
    }

    /** Why nothing was compared, or null. */
    public String getRefused() {
        return refused;
    }

    /** What ended against the side that asks. */
    public List<FoundAuthorities.Hit> adverse(FoundAuthorities.Part part) {
        return part.hits().stream().filter(FoundAuthorities.Hit::adverse).toList();
    }

    public List<FoundAuthorities.Hit> others(FoundAuthorities.Part part) {
        return part.hits().stream().filter(hit -> !hit.adverse()).toList();
    }
}
