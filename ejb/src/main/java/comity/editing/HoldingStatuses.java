package comity.editing;

import comity.common.Actor;
import comity.decision.AdoptionStatus;
import comity.decision.CastVote;
import comity.decision.Citator;
import comity.decision.CitedDecision;
import comity.decision.Decision;
import comity.decision.DecisionReading;
import comity.decision.DecisionType;
import comity.decision.Treatment;
import comity.precedent.PrecedentIndexing;
import comity.precedent.Weight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Computes what stands of holdings, for good or as a preview (section 11). */
@ApplicationScoped
public class HoldingStatuses {

    @Inject
    EditingRows rows;

    @Inject
    Citator citator;

    @Inject
    DecisionReading decisions;

    @Inject
    EditingLog log;

    @Inject
    PrecedentIndexing indexing;

    /** Computes the holdings of a published decision anew, notes what has moved and tells the search; others have none. */
    void refresh(String slug, Actor actor) {
        if (decisions.published(slug).isEmpty()) {
            return;
        }
        Decision decision = citator.locked(slug);
        rows.write();
        List<LaterTreatment> later = rows.later(Set.of(slug));
        int weight = weight(decision);
        for (Holding holding : rows.holdings(Set.of(decision.id()))) {
            HoldingStatus now = StatusRules.of(weight, given(holding, later));
            log.note(
                    decision,
                    actor,
                    EditingChange.Thing.STATUS,
                    EditingLog.entry(holding.paragraphs()),
                    holding.status().name(),
                    now.name());
            holding.stand(now);
        }
        rows.write();
        indexing.edited(decision.id(), log.now());
    }

    private static List<StatusRules.Given> given(Holding holding, List<LaterTreatment> later) {
        return later.stream()
                .filter(treatment -> treatment.touches(holding))
                .map(LaterTreatment::given)
                .toList();
    }

    private int weight(Decision decision) {
        EditingRows.Named named = rows.named(Set.of(decision.id())).get(decision.id());
        return named == null ? 0 : named.weight();
    }

    /**
     * What saving would do; nothing is saved.
     *
     * @param treatment null for a citation that is none
     */
    TreatmentEffect preview(Decision citing, CitedDecision cited, Treatment treatment, Long toHolding) {
        Optional<Decision> target = decisions.published(cited.toSlug());
        if (target.isEmpty() || target.get().id().equals(citing.id())) {
            return new TreatmentEffect(null, cited.toCitation(), List.of(), 0, 0);
        }
        Decision earlier = target.get();
        int weight = weight(earlier);
        List<LaterTreatment> now = rows.later(Set.of(cited.toSlug()));
        List<LaterTreatment> then = with(now, citing, cited, treatment, toHolding, weight(citing));
        List<LaterTreatment> adopted =
                isToBeAdopted(citing) ? with(now, citing, cited, treatment, toHolding, adopted(citing)) : then;
        List<TreatmentEffect.Moved> moved = rows.holdings(Set.of(earlier.id())).stream()
                .filter(holding -> isNear(holding, now, then, citing, cited))
                .map(holding -> moved(holding, weight, then, adopted))
                .toList();
        return new TreatmentEffect(
                earlier.name().slug(),
                earlier.name().citation(),
                moved,
                score(earlier, weight, now),
                score(earlier, weight, then));
    }

    /** Whether the citation touched the holding or would touch it. */
    private static boolean isNear(
            Holding holding,
            List<LaterTreatment> now,
            List<LaterTreatment> then,
            Decision citing,
            CitedDecision cited) {
        int no = citing.cited().indexOf(cited);
        return java.util.stream.Stream.concat(now.stream(), then.stream())
                .anyMatch(one -> one.fromId().equals(citing.id()) && one.no() == no && one.touches(holding));
    }

    private static TreatmentEffect.Moved moved(
            Holding holding, int weight, List<LaterTreatment> then, List<LaterTreatment> adopted) {
        HoldingStatus saved = StatusRules.of(weight, given(holding, then));
        HoldingStatus later = StatusRules.of(weight, given(holding, adopted));
        return new TreatmentEffect.Moved(
                holding.id(),
                holding.paragraphs(),
                holding.statement(),
                holding.status(),
                saved,
                later == saved ? null : later,
                StatusRules.count(given(holding, then), Treatment.DISTINGUISHED),
                holding.interpretations().stream()
                        .map(Interpretation::provision)
                        .toList());
    }

    private static List<LaterTreatment> with(
            List<LaterTreatment> now, Decision citing, CitedDecision cited, Treatment how, Long toHolding, int weight) {
        int no = citing.cited().indexOf(cited);
        List<LaterTreatment> then = new ArrayList<>(now);
        then.removeIf(one -> one.fromId().equals(citing.id()) && one.no() == no);
        if (how != null) {
            then.add(new LaterTreatment(
                    cited.toSlug(),
                    cited.toParagraph(),
                    toHolding,
                    citing.id(),
                    citing.name().slug(),
                    citing.name().citation(),
                    no,
                    cited.fromParagraph(),
                    how.name(),
                    weight,
                    citing.name().type(),
                    citing.adoption(),
                    citing.dates().dateOfDecision()));
        }
        return then;
    }

    private static boolean isToBeAdopted(Decision decision) {
        return decision.adoption() == AdoptionStatus.UNADOPTED
                && (decision.name().type() == DecisionType.P || decision.name().type() == DecisionType.A);
    }

    private static int adopted(Decision decision) {
        return Weight.of(decision.name().type(), AdoptionStatus.ADOPTED);
    }

    private static int score(Decision decision, int weight, List<LaterTreatment> later) {
        List<Treatment> treatments = later.stream()
                .filter(one -> Objects.equals(one.toSlug(), decision.name().slug()))
                .map(LaterTreatment::how)
                .toList();
        boolean unanimous =
                !decision.votes().isEmpty() && decision.votes().stream().allMatch(CastVote::inFavour);
        return DisplayScore.of(
                weight,
                unanimous,
                treatments.stream().filter(Treatment::isPositive).count(),
                treatments.stream().filter(Treatment::isNegative).count());
    }
}
