package comity.deliberation;

import comity.access.AccessClass;
import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.Guarded;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.decision.DecisionRegister;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done from deliberation to publication. */
@ApplicationScoped
@Transactional
public class DeliberationActs implements CaseActs {

    @Inject
    Chambers chambers;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    Redacting redacting;

    @Inject
    DecisionRegister register;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        List<CaseAct> acts = new ArrayList<>();
        Optional<Deliberation> room = chambers.ofCase(file.id());
        if (room.isEmpty()) {
            return acts;
        }
        boolean inside = policy.mayRead(actor, new Guarded(file.id(), AccessClass.CHB, null, null));
        if (inside && file.state() != CaseState.CLOSED) {
            String path = "/deliberation/room?case=" + file.reference();
            owed(room.get(), actor).forEach(key -> acts.add(CaseAct.open(key, path, 20)));
            acts.add(CaseAct.open("deliberation.room", path, 140));
        }
        if (file.state() == CaseState.INTERIM_REVIEW) {
            ofParty(file, room.get(), actor, acts);
            if (room.get().phase() == Deliberation.Phase.VOTED && policy.isRegistrar(actor)) {
                acts.add(CaseAct.open("seal-decision", "/deliberation/seal?case=" + file.reference(), 10));
            }
        }
        if (file.state() == CaseState.DECIDED) {
            afterIssue(file, actor, acts);
        }
        return acts;
    }

    /** The steps of chambers that are open to the reader now, under the keys of their tasks. */
    private List<String> owed(Deliberation room, Actor actor) {
        boolean presides = policy.presides(actor, room.caseId());
        return switch (room.phase()) {
            case DRAFTING -> List.of("write-descriptive");
            case INTERIM -> List.of("write-interim");
            case REVIEW -> presides ? List.of("open-vote", "review-report") : List.of("review-report");
            case VOTING -> presides ? List.of("cast-votes", "close-vote") : List.of("cast-votes");
            case VOTED -> List.of("lodge-opinion");
            default -> List.of();
        };
    }

    private void ofParty(CaseFile file, Deliberation room, Actor actor, List<CaseAct> acts) {
        Optional<Side> side = policy.sideOf(actor, file.id()).filter(Side::isParty);
        boolean out = room.phase() == Deliberation.Phase.COMMENTS || room.phase() == Deliberation.Phase.REQUESTS;
        if (side.isEmpty() || !out || !policy.may(actor, file.id(), "S21", Act.DRAFT)) {
            return;
        }
        InterimComment.Stage stage = InterimReview.stage(room);
        boolean said =
                chambers.comments(room.id()).stream().anyMatch(row -> row.stage() == stage && row.side() == side.get());
        String key = stage == InterimComment.Stage.DESCRIPTIVE ? "comment-draft" : "request-review";
        if (said) {
            acts.add(CaseAct.closed(key, "act.deliberation.said", null, 140));
        } else if (deadlines.hasRun(file.id(), InterimReview.code(stage))) {
            acts.add(CaseAct.closed(key, "act.deliberation.over", null, 140));
        } else {
            acts.add(CaseAct.open(key, "/deliberation/comment?case=" + file.reference(), 30));
        }
    }

    private void afterIssue(CaseFile file, Actor actor, List<CaseAct> acts) {
        if (register.ofCase(file.id()).isEmpty()) {
            return;
        }
        String path = "/deliberation/redactions?case=" + file.reference();
        boolean published = deadlines.find(file.id(), "TL-61").isPresent() && !deadlines.isRunning(file.id(), "TL-61");
        boolean proposing = deadlines.isRunning(file.id(), "TL-60") && !deadlines.hasRun(file.id(), "TL-60");
        if (policy.may(actor, file.id(), "S23", Act.DRAFT)
                && policy.sideOf(actor, file.id()).isPresent()
                && !policy.sitsOn(actor, file.id())) {
            acts.add(
                    proposing
                            ? CaseAct.open("propose-redactions", path, 90)
                            : CaseAct.closed("propose-redactions", "act.propose-redactions.over", null, 170));
        }
        if (policy.sitsOn(actor, file.id())
                && !published
                && !redacting.ofCase(file.id()).isEmpty()) {
            acts.add(CaseAct.open("rule-redactions", path, redacting.isRulingDue(file.id()) ? 30 : 150));
        }
        if (policy.isRegistry(actor) && !published) {
            boolean open = !proposing && !redacting.isRulingDue(file.id());
            acts.add(
                    open
                            ? CaseAct.open("publish-decision", path, 40)
                            : CaseAct.closed(
                                    "publish-decision",
                                    "act.publish-decision.wait",
                                    deadlines.dueAt(file.id(), proposing ? "TL-60" : "TL-60b"),
                                    130));
        }
    }
}
