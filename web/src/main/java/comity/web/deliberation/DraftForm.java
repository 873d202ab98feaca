package comity.web.deliberation;

import comity.decision.IssueDecision;
import comity.deliberation.ChamberRoom;
import comity.deliberation.ChamberView;
import comity.deliberation.DraftText;
import comity.deliberation.Drafting;
import comity.deliberation.SaveDraft;
import comity.document.Marked;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The editor of the draft: descriptive part, reasons, operative part, summary. */
@Named
@ViewScoped
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BLANK_LINE = "\\R\\s*\\R";

    @Inject
    Drafting drafting;

    @Inject
    ChamberRoom chamber;

    @Inject
    RoomView view;

    @Inject
    Page page;

    private int from;
    private String descriptive = "";
    private String reasons = "";
    private String operative = "";
    private String summary = "";
    private String keywords = "";

    public void load() {
        view.load();
        ChamberView room = view.getRoom();
        from = room.draft().no();
        descriptive = room.draft().descriptive();
        reasons = room.draft().reasons();
        operative = room.operative().stream().map(ChamberView.Paragraph::words).collect(Collectors.joining("\n\n"));
        summary = room.summary();
        keywords = String.join("\n", room.keywords());
    }

    public String save() {
        view.refresh();
        drafting.save(new SaveDraft(view.caseId(), from, descriptive, reasons), view.actor());
        return done("deliberation.draft.done");
    }

    public String propose() {
        List<String> paragraphs = Arrays.stream(operative.split(BLANK_LINE))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        drafting.propose(new Drafting.ProposeOperative(view.caseId(), paragraphs), view.actor());
        return done("deliberation.operative.done");
    }

    public String describe() {
        drafting.describe(
                new Drafting.DescribeDecision(
                        view.caseId(),
                        summary.isBlank() ? null : summary.strip(),
                        Arrays.asList(keywords.split("\\R"))),
                view.actor());
        return done("deliberation.summary.done");
    }

    private String done(String key) {
        return page.done("/deliberation/room?case=" + view.getReference(), key);
    }

    /** A newer version than the one that was opened: the conflict is shown beside what was typed. */
    public boolean isBehind() {
        return view.getRoom().draft().no() > from;
    }

    /** After a conflict the writer has compared and saves over the newest version. */
    public String saveOver() {
        from = view.getRoom().draft().no();
        return save();
    }

    /** What the colleague has changed and what this writer has, since the version that both opened. */
    public ChamberView.Clash getClash() {
        return chamber.clash(new SaveDraft(view.caseId(), from, descriptive, reasons), view.actor());
    }

    /** Exhibits of the record that the draft may name. */
    public List<String> getExhibits() {
        return chamber.exhibits(view.caseId(), view.actor());
    }

    /** The paragraphs of the saved reasons as plain words parted by blank lines, for which authority can be sought (section 11). */
    public String getArgued() {
        return DraftText.of(view.getRoom().draft().reasons()).lines().stream()
                .filter(line -> line.kind() == IssueDecision.Line.Kind.PARAGRAPH)
                .map(line -> Marked.plain(line.text()))
                .collect(Collectors.joining("\n\n"));
    }

    public int getFrom() {
        return from;
    }

    public String getDescriptive() {
        return descriptive;
    }

    public void setDescriptive(String descriptive) {
        this.descriptive = descriptive;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public String getOperative() {
        return operative;
    }

    public void setOperative(String operative) {
        this.operative = operative;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }
}
