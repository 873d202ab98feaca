package comity.deliberation;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.decision.DecisionRegister;
import comity.decision.IssueDecision;
import comity.decision.OpinionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Separate and dissenting opinions and declarations (TL-57). */
@ApplicationScoped
@Transactional
public class PanelOpinions {

    @Inject
    Chambers chambers;

    @Inject
    Bench bench;

    @Inject
    DeadlineKeeper deadlines;

    @Inject
    DecisionRegister register;

    @Inject
    Event<OpinionsLodged> lodged;

    @Inject
    Clock clock;

    /** A judge says, before the vote closes, that he will add his own words. */
    public void announce(Long caseId, OpinionKind kind, List<String> joinedBy, Actor actor) {
        Deliberation room = bench.enterAsJudge(caseId, actor);
        room.require(
                Deliberation.Phase.INTERIM,
                Deliberation.Phase.REQUESTS,
                Deliberation.Phase.REVIEW,
                Deliberation.Phase.VOTING);
        if (mine(room, actor) != null) {
            throw new OpinionAnnounced();
        }
        List<String> names = joinedBy.stream().map(bench::name).toList();
        chambers.add(new PanelOpinion(room.id(), actor, kind, names, clock.instant()));
        bench.note(caseId, "opinion.announced", actor, kind.name());
    }

    /** The words; after issue they are added to the decision where they were noted as reserved. */
    public void lodge(Long caseId, String words, Actor actor) {
        Deliberation room = bench.enterAsJudge(caseId, actor);
        PanelOpinion opinion = mine(room, actor);
        if (opinion == null || opinion.isLodged()) {
            throw new NoOpinion();
        }
        DraftText text = DraftText.of(words);
        if (text.isEmpty()) {
            throw new DraftIncomplete("opinion");
        }
        opinion.lodge(text, clock.instant());
        bench.note(caseId, "opinion.lodged", actor);
        if (room.phase() == Deliberation.Phase.ISSUED) {
            register.lodgeOpinion(room.decisionId(), of(opinion), actor);
        }
        settle(room);
    }

    private void settle(Deliberation room) {
        boolean all = chambers.opinions(room.id()).stream().allMatch(PanelOpinion::isLodged);
        if (all && (room.phase() == Deliberation.Phase.VOTED || room.phase() == Deliberation.Phase.ISSUED)) {
            bench.done(room.caseId(), "TL-57");
            lodged.fire(new OpinionsLodged(room.caseId()));
        }
    }

    /** TL-57 has run: what is not lodged is noted as reserved and may be added later. */
    public void reserve(Long caseId) {
        Deliberation room = chambers.ofCase(caseId).orElseThrow(NoSuchThing::new);
        if (deadlines.expire(caseId, "TL-57")) {
            bench.note(room.caseId(), "opinion.reserved", Actor.registry());
        }
    }

    private PanelOpinion mine(Deliberation room, Actor actor) {
        return chambers.opinions(room.id()).stream()
                .filter(opinion -> opinion.judgeId().equals(actor.id()))
                .findFirst()
                .orElse(null);
    }

    static IssueDecision.Opinion of(PanelOpinion opinion) {
        return new IssueDecision.Opinion(
                opinion.judgeId(), opinion.judgeName(), opinion.kind(), opinion.joinedBy(), opinion.paragraphs());
    }
}
