package comity.web.deliberation;

import comity.decision.ClaimResult;
import comity.decision.OpinionKind;
import comity.decision.StandardOfProof;
import comity.deliberation.ChamberView;
import comity.deliberation.Drafting;
import comity.deliberation.FindOnClaim;
import comity.deliberation.PanelOpinions;
import comity.deliberation.WriteNote;
import comity.web.shell.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Work in chambers beside the draft: notes, issues, findings, operative part, opinions. */
@Named
@ViewScoped
public class RoomForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Drafting drafting;

    @Inject
    PanelOpinions opinions;

    @Inject
    RoomView view;

    @Inject
    Page page;

    private String note = "";
    private Integer paragraph;
    private Long issueId;
    private boolean own;
    private String issue = "";
    private String clerk = "";
    private Integer claimNo;
    private ClaimResult result;
    private StandardOfProof standard;
    private String[] remedies = {};
    private Integer operative;
    private OpinionKind kind = OpinionKind.SEPARATE;
    private String opinion = "";

    public String write() {
        drafting.write(new WriteNote(view.caseId(), issueId, paragraph, own, note), view.actor());
        return done("deliberation.note.done");
    }

    public String raise() {
        drafting.raise(view.caseId(), issue, view.actor());
        return done("deliberation.issue.done");
    }

    public String settle(Long id) {
        drafting.settle(view.caseId(), id, view.actor());
        return done("deliberation.issue.done");
    }

    public String swear() {
        drafting.swear(view.caseId(), clerk, view.actor());
        return done("deliberation.clerk.done");
    }

    public String find() {
        List<String> codes = List.of(remedies);
        drafting.find(
                new FindOnClaim(view.caseId(), claimNo == null ? 0 : claimNo, result, standard, codes, operative),
                view.actor());
        return done("deliberation.finding.done");
    }

    public String announce() {
        opinions.announce(view.caseId(), kind, List.of(), view.actor());
        return done("deliberation.opinion.done");
    }

    public String lodge() {
        opinions.lodge(view.caseId(), opinion, view.actor());
        return done("deliberation.lodge.done");
    }

    private String done(String key) {
        return page.done("/deliberation/room?case=" + view.getReference(), key);
    }

    /** The first claim without an outcome. */
    public Integer getClaimNo() {
        return claimNo != null
                ? claimNo
                : view.getRoom().claims().stream()
                        .filter(claim -> claim.result() == null)
                        .map(ChamberView.Claim::no)
                        .findFirst()
                        .orElse(null);
    }

    public void setClaimNo(Integer claimNo) {
        this.claimNo = claimNo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Integer getParagraph() {
        return paragraph;
    }

    public void setParagraph(Integer paragraph) {
        this.paragraph = paragraph;
    }

    public Long getIssueId() {
        return issueId;
    }

    public void setIssueId(Long issueId) {
        this.issueId = issueId;
    }

    public boolean isOwn() {
        return own;
    }

    public void setOwn(boolean own) {
        this.own = own;
    }

    public String getIssue() {
        return issue;
    }

    public void setIssue(String issue) {
        this.issue = issue;
    }

    public String getClerk() {
        return clerk;
    }

    public void setClerk(String clerk) {
        this.clerk = clerk;
    }

    public ClaimResult getResult() {
        return result;
    }

    public void setResult(ClaimResult result) {
        this.result = result;
    }

    public StandardOfProof getStandard() {
        return standard;
    }

    public void setStandard(StandardOfProof standard) {
        this.standard = standard;
    }

    public String[] getRemedies() {
        return remedies.clone();
    }

    public void setRemedies(String[] remedies) {
        this.remedies = remedies == null ? new String[0] : remedies.clone();
    }

    public Integer getOperative() {
        return operative;
    }

    public void setOperative(Integer operative) {
        this.operative = operative;
    }

    public OpinionKind getKind() {
        return kind;
    }

    public void setKind(OpinionKind kind) {
        this.kind = kind;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
