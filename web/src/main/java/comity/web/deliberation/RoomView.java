package comity.web.deliberation;

import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.decision.ClaimResult;
import comity.decision.OpinionKind;
import comity.decision.StandardOfProof;
import comity.deliberation.Bench;
import comity.deliberation.ChamberRoom;
import comity.deliberation.ChamberView;
import comity.deliberation.Deliberation.Phase;
import comity.web.access.CurrentActor;
import comity.web.docket.CaseHead;
import comity.web.docket.CaseHeads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Chambers of one case, as its reader may see them. */
@Named
@ViewScoped
public class RoomView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Map<Phase, String> LIMITS = Map.of(
            Phase.DRAFTING, "TL-52",
            Phase.COMMENTS, "TL-53",
            Phase.INTERIM, "TL-54",
            Phase.REQUESTS, "TL-55",
            Phase.REVIEW, "TL-56",
            Phase.VOTING, "TL-56",
            Phase.VOTED, "TL-57");

    @Inject
    ChamberRoom chamber;

    @Inject
    Bench bench;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    CaseHeads heads;

    @Inject
    CurrentActor current;

    private String reference;
    private CaseHead head;
    private transient ChamberView room;

    public void load() {
        head = heads.of(reference, actor());
        getRoom();
    }

    Actor actor() {
        return current.actor();
    }

    Long caseId() {
        return head.id();
    }

    public ChamberView getRoom() {
        if (room == null) {
            room = chamber.open(head.id(), actor());
        }
        return room;
    }

    /** What was read is read again: somebody may have worked on it meanwhile. */
    void refresh() {
        room = null;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public CaseHead getHead() {
        return head;
    }

    /** Names of those who read here, the presiding judge first. */
    public String getReaders() {
        return getRoom().judges().stream().map(Bench.Judge::name).collect(Collectors.joining(", "));
    }

    /** @param names phases parted by spaces */
    public boolean isPhase(String names) {
        return Arrays.asList(names.split(" ")).contains(getRoom().phase().name());
    }

    /** Whether text, findings and operative part can still be worked on. */
    public boolean isOpen() {
        return getRoom().phase().compareTo(Phase.VOTING) < 0;
    }

    public boolean isVoting() {
        return getRoom().phase().compareTo(Phase.VOTING) <= 0 && getRoom().judge();
    }

    public String getLimit() {
        return LIMITS.get(getRoom().phase());
    }

    public Instant getDue() {
        String code = getLimit();
        return code == null || !deadlines.isRunning(head.id(), code) ? null : deadlines.dueAt(head.id(), code);
    }

    public List<Bench.Judge> getClerks() {
        return bench.clerks();
    }

    public ClaimResult[] getResults() {
        return ClaimResult.values();
    }

    public StandardOfProof[] getStandards() {
        return StandardOfProof.values();
    }

    public OpinionKind[] getKinds() {
        return OpinionKind.values();
    }

    /** The reader's own announced opinion, or null. */
    public ChamberView.Opinion getMine() {
        return getRoom().opinions().stream()
                .filter(ChamberView.Opinion::mine)
                .findFirst()
                .orElse(null);
    }

    public boolean isLodging() {
        return getMine() != null && getMine().lodgedAt() == null;
    }

    /** How a claim would go if the votes cast so far held. */
    public String standing(ChamberView.Claim claim) {
        if (claim.result() == null) {
            return "deliberation.noFinding";
        }
        if (claim.operative() == null
                || claim.operative() > getRoom().operative().size()) {
            return "deliberation.noParagraph";
        }
        var count = getRoom().operative().get(claim.operative() - 1).count();
        return count.isCarried()
                ? "deliberation.carried"
                : count.isComplete() ? "deliberation.lost" : "deliberation.open";
    }

    public String mark(ChamberView.Claim claim) {
        return switch (standing(claim)) {
            case "deliberation.carried" -> "ok";
            case "deliberation.lost" -> "no";
            default -> "todo";
        };
    }
}
