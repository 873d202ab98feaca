package comity.web.evidence;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Side;
import comity.evidence.EvidenceReading;
import comity.evidence.ExhibitFiling;
import comity.evidence.ExhibitRow;
import comity.evidence.ExhibitRulings;
import comity.evidence.ObjectToExhibit;
import comity.evidence.ObjectionGround;
import comity.evidence.RuleOnExhibit;
import comity.evidence.Ruling;
import comity.web.common.UploadIds;
import comity.web.docket.CaseHead;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One exhibit: what it is, where it stands, and the reader's next word on it (S15). */
@Named
@ViewScoped
public class ExhibitView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EvidenceReading reading;

    @Inject
    ExhibitFiling filing;

    @Inject
    ExhibitRulings rulings;

    @Inject
    AccessPolicy policy;

    @Inject
    EvidencePage evidence;

    private String reference;
    private String number;
    private CaseHead head;
    private transient ExhibitRow row;
    private String ground = "RELEVANCE";
    private String reasons;
    private String answer;
    private String ruling = "ADMITTED";
    private String limitedTo;
    private String summary = "";

    public void load() {
        head = evidence.head(reference);
        getRow();
    }

    public ExhibitRow getRow() {
        if (row == null) {
            row = reading.byNumber(head.id(), number, evidence.actor());
        }
        return row;
    }

    public String object() {
        rulings.object(new ObjectToExhibit(getRow().id(), ObjectionGround.valueOf(ground), reasons), evidence.actor());
        return done("evidence.object.done");
    }

    public String reply() {
        rulings.answer(getRow().id(), answer, evidence.actor());
        return done("evidence.answer.done");
    }

    public String rule() {
        rulings.rule(new RuleOnExhibit(getRow().id(), Ruling.valueOf(ruling), limitedTo, reasons), evidence.actor());
        return done("evidence.rule.done");
    }

    public String summarise() {
        Long upload = UploadIds.of(summary).stream().findFirst().orElse(null);
        filing.fileSummary(getRow().id(), upload, evidence.actor());
        return done("evidence.summary.done");
    }

    private String done(String note) {
        return evidence.done("/evidence/exhibit?case=" + reference + "&number=" + number, note);
    }

    public boolean isMayObject() {
        return is("FILED") && getRow().servedAt() != null && files() && !ofMySide();
    }

    public boolean isMayAnswer() {
        return is("OBJECTED") && files() && ofMySide();
    }

    public boolean isMaySummarise() {
        return getRow().owesSummary() && !is("EXCLUDED") && files() && ofMySide();
    }

    public boolean isMayRule() {
        boolean open = is("ANSWERED") || is("PROVISIONAL") || is("RESERVED");
        return open && policy.may(evidence.actor(), head.id(), "S15", Act.DECIDE);
    }

    private boolean is(String state) {
        return getRow().state().equals(state);
    }

    private boolean files() {
        return policy.may(evidence.actor(), head.id(), "S15", Act.FILE)
                && policy.sideOf(evidence.actor(), head.id())
                        .filter(Side::isParty)
                        .isPresent();
    }

    private boolean ofMySide() {
        return policy.sideOf(evidence.actor(), head.id())
                .filter(side -> side.name().equals(getRow().side()))
                .isPresent();
    }

    public String getMark() {
        return EvidencePage.markOf(getRow().state());
    }

    public List<String> getGrounds() {
        return Arrays.stream(ObjectionGround.values()).map(Enum::name).toList();
    }

    public List<String> getRulings() {
        return Arrays.stream(Ruling.values()).map(Enum::name).toList();
    }

    public CaseHead getHead() {
        return head;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        number = value;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String value) {
        ground = value;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String value) {
        reasons = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String value) {
        ruling = value;
    }

    public String getLimitedTo() {
        return limitedTo;
    }

    public void setLimitedTo(String value) {
        limitedTo = value;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String value) {
        summary = value;
    }
}
