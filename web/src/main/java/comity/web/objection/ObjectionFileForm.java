package comity.web.objection;

import comity.access.NotYours;
import comity.objection.FileObjection;
import comity.objection.Ground;
import comity.objection.Objecting;
import comity.objection.ObjectionReading;
import comity.web.docket.CaseForm;
import comity.withdrawal.FiledClaim;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** S11: the respondent objects, or the panel raises a question of its own motion. */
@Named
@ViewScoped
public class ObjectionFileForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Objecting objecting;

    @Inject
    private ObjectionReading reading;

    private List<String> grounds = new ArrayList<>();
    private List<String> claims = new ArrayList<>();
    private String reasons;

    @Override
    protected void open() {
        if (!isParty() && !reading.mayRaise(caseId(), actor())) {
            throw new NotYours("S11");
        }
    }

    public String send() {
        FileObjection words = new FileObjection(
                caseId(),
                grounds.stream().map(Ground::valueOf).toList(),
                claims.stream().map(Integer::valueOf).toList(),
                reasons);
        if (isParty()) {
            objecting.file(words, actor());
        } else {
            objecting.ownMotion(words, actor());
        }
        return backToCase("objection.file.done");
    }

    /** Whether the respondent objects; otherwise the panel acts of its own motion. */
    public boolean isParty() {
        return reading.mayObject(caseId(), actor());
    }

    public Ground[] getAllGrounds() {
        return Ground.values();
    }

    public List<FiledClaim> getAtIssue() {
        return reading.claims(caseId());
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<String> value) {
        grounds = value;
    }

    public List<String> getClaims() {
        return claims;
    }

    public void setClaims(List<String> value) {
        claims = value;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }
}
