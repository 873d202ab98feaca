package comity.web.reclassification;

import comity.access.AccessClass;
import comity.reclassification.AskReclassification;
import comity.reclassification.ClassedPaper;
import comity.reclassification.ReclassificationReading;
import comity.reclassification.ReclassificationRow;
import comity.reclassification.Reclassifying;
import comity.web.docket.CaseForm;
import comity.web.docket.PaperWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** X10: the class of one paper, and what the reader can do about it: ask, object, answer, rule. */
@Named
@ViewScoped
public class ReclassificationForm extends CaseForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reclassifying reclassifying;

    @Inject
    private ReclassificationReading reading;

    @Inject
    private PaperWords words;

    private String document;
    private String accessClass;
    private String reasons;
    private String summary;
    private String objection;
    private String answer;
    private String ruling;
    private transient ClassedPaper paper;
    private transient List<ReclassificationRow> rows;

    @Override
    protected void open() {
        paper = reading.paper(caseId(), documentId(), actor());
        rows = reading.ofPaper(caseId(), documentId(), actor());
    }

    private Long documentId() {
        return document != null && document.matches("\\d{1,18}") ? Long.valueOf(document) : null;
    }

    public String ask() {
        AccessClass wanted = accessClass == null || accessClass.isBlank() ? null : AccessClass.valueOf(accessClass);
        boolean raises = wanted != null && wanted.compareTo(getPaper().accessClass()) > 0;
        reclassifying.ask(new AskReclassification(caseId(), documentId(), wanted, reasons, summary), actor());
        return done(raises ? "reclassification.raised.done" : "reclassification.asked.done");
    }

    public String object() {
        reclassifying.object(caseId(), pendingId(), objection, actor());
        return done("reclassification.objected.done");
    }

    public String reply() {
        reclassifying.answer(caseId(), pendingId(), answer, actor());
        return done("reclassification.answered.done");
    }

    public String grant() {
        reclassifying.rule(caseId(), pendingId(), true, ruling, actor());
        return done("reclassification.granted.done");
    }

    public String refuse() {
        reclassifying.rule(caseId(), pendingId(), false, ruling, actor());
        return done("reclassification.refused.done");
    }

    private String done(String note) {
        return backTo("/reclassification/paper?case=" + getReference() + "&document=" + document, note);
    }

    private Long pendingId() {
        return Optional.ofNullable(getPending()).map(ReclassificationRow::id).orElse(null);
    }

    /** The request that is heard or ruled on now, or null. */
    public ReclassificationRow getPending() {
        return getRows().stream().filter(ReclassificationRow::open).findFirst().orElse(null);
    }

    public ClassedPaper getPaper() {
        if (paper == null) {
            open();
        }
        return paper;
    }

    /** What the paper is called; null where the reader may not open it. */
    public String getTitle() {
        return words.title(getPaper().type(), getPaper().title(), getPaper().language());
    }

    public List<ReclassificationRow> getRows() {
        if (rows == null) {
            open();
        }
        return rows;
    }

    /** The other classes of the order; while a request is pending only the higher ones. */
    public List<String> getChoices() {
        AccessClass now = getPaper().accessClass();
        return Arrays.stream(AccessClass.values())
                .filter(readers -> !readers.isRoom() && readers != now)
                .filter(readers -> !getPaper().pending() || readers.compareTo(now) > 0)
                .map(Enum::name)
                .toList();
    }

    public boolean isMayAsk() {
        return getPaper().mayAsk() && !getChoices().isEmpty();
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getAccessClass() {
        return accessClass;
    }

    public void setAccessClass(String accessClass) {
        this.accessClass = accessClass;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getRuling() {
        return ruling;
    }

    public void setRuling(String ruling) {
        this.ruling = ruling;
    }
}
