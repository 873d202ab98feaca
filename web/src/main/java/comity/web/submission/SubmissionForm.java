package comity.web.submission;

import comity.docket.CaseAct;
import comity.overview.CaseReading;
import comity.submission.FileSubmission;
import comity.submission.OutlineEntry;
import comity.submission.Round;
import comity.submission.SubmissionReading;
import comity.submission.SubmissionRow;
import comity.submission.WrittenRounds;
import comity.web.access.CurrentActor;
import comity.web.common.UploadIds;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** S13: a submission with outline and executive summary. */
@Named
@ViewScoped
public class SubmissionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LINES = 5;
    private static final int SUMMARY_PAGES = 15;

    @Inject
    WrittenRounds rounds;

    @Inject
    SubmissionReading reading;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    @Inject
    Page page;

    private String reference;
    private String round;
    private CaseHead head;
    private String upload = "";
    private String summary = "";
    private String language = "";
    private List<OutlineInput> lines = new ArrayList<>();

    public void load() {
        head = heads.of(reference, current.actor());
        while (lines.size() < LINES) {
            lines.add(new OutlineInput());
        }
    }

    public void more() {
        lines.add(new OutlineInput());
    }

    public String send() {
        List<OutlineEntry> outline = written();
        rounds.file(
                new FileSubmission(head.id(), Round.valueOf(round), first(upload), first(summary), outline, language),
                current.actor());
        return page.done("/cases/" + reference, "submission.file.done");
    }

    /** The lines that say something; the others leave the page, so that each fault stands beside its line. */
    private List<OutlineEntry> written() {
        lines.removeIf(OutlineInput::isEmpty);
        List<OutlineEntry> outline = lines.stream().map(OutlineInput::entry).toList();
        if (lines.isEmpty()) {
            lines.add(new OutlineInput());
        }
        return outline;
    }

    private static Long first(String ids) {
        return UploadIds.of(ids).stream().findFirst().orElse(null);
    }

    public boolean isOpen() {
        return isKnown()
                && cases.acts(head.id(), current.actor()).stream()
                        .filter(CaseAct::open)
                        .anyMatch(act -> act.key().equals("submission-" + round.toLowerCase(java.util.Locale.ROOT)));
    }

    public boolean isKnown() {
        return round != null && round.matches("R[1-4]");
    }

    public List<SubmissionRow> getRows() {
        return reading.of(head.id(), current.actor());
    }

    public int getMostPages() {
        boolean urgent = "URGENT".equals(head.track());
        boolean first = "R1".equals(round) || "R2".equals(round);
        return first ? (urgent ? 60 : 200) : urgent ? 30 : 100;
    }

    public int getMostSummary() {
        return SUMMARY_PAGES;
    }

    public CaseHead getHead() {
        return head;
    }

    public List<OutlineInput> getLines() {
        return lines;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String value) {
        reference = value;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String value) {
        round = value;
    }

    public String getUpload() {
        return upload;
    }

    public void setUpload(String value) {
        upload = value;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String value) {
        summary = value;
    }
}
