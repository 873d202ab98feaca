package comity.web.evidence;

import comity.access.AccessClass;
import comity.docket.CaseState;
import comity.evidence.ExhibitFiling;
import comity.evidence.ExhibitKind;
import comity.evidence.FileExhibit;
import comity.evidence.FiledExhibit;
import comity.web.access.CurrentActor;
import comity.web.common.UploadIds;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** S15: a new exhibit. */
@Named
@ViewScoped
public class ExhibitForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ExhibitFiling filing;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    private String reference;
    private CaseHead head;
    private String upload = "";
    private String summary = "";
    private String kind = "DOCUMENT";
    private String title;
    private LocalDate madeOn;
    private String source;
    private String custody;
    private String language;
    private String requested = "";
    private boolean personal;
    private boolean military;
    private boolean risk;
    private String goodCause;

    public void load() {
        head = heads.of(reference, current.actor());
    }

    public String send() {
        FiledExhibit filed = filing.file(
                new FileExhibit(
                        head.id(),
                        first(upload),
                        first(summary),
                        ExhibitKind.valueOf(kind),
                        title,
                        madeOn,
                        source,
                        custody,
                        language,
                        requested == null || requested.isBlank() ? null : AccessClass.valueOf(requested),
                        personal,
                        military,
                        risk,
                        goodCause),
                current.actor());
        return page.done(
                "/evidence/exhibit?case=" + reference + "&number=" + filed.number(),
                "evidence.file.done",
                filed.number());
    }

    private static Long first(String ids) {
        return UploadIds.of(ids).stream().findFirst().orElse(null);
    }

    public List<String> getKinds() {
        return Arrays.stream(ExhibitKind.values()).map(Enum::name).toList();
    }

    /** Filed after the written phase: good cause is asked for. */
    public boolean isLate() {
        return head.state() == CaseState.HEARING;
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

    public String getUpload() {
        return upload;
    }

    public void setUpload(String value) {
        upload = value;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String value) {
        summary = value;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String value) {
        kind = value;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public LocalDate getMadeOn() {
        return madeOn;
    }

    public void setMadeOn(LocalDate value) {
        madeOn = value;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String value) {
        source = value;
    }

    public String getCustody() {
        return custody;
    }

    public void setCustody(String value) {
        custody = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value;
    }

    public String getRequested() {
        return requested;
    }

    public void setRequested(String value) {
        requested = value;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean value) {
        personal = value;
    }

    public boolean isMilitary() {
        return military;
    }

    public void setMilitary(boolean value) {
        military = value;
    }

    public boolean isRisk() {
        return risk;
    }

    public void setRisk(boolean value) {
        risk = value;
    }

    public String getGoodCause() {
        return goodCause;
    }

    public void setGoodCause(String value) {
        goodCause = value;
    }
}
