package comity.editing;

import comity.common.Actor;
import comity.decision.Citator;
import comity.decision.CitedDecision;
import comity.decision.ClaimOutcome;
import comity.decision.Decision;
import comity.decision.DecisionLine;
import comity.decision.DecisionReading;
import comity.decision.DecisionRow;
import comity.party.Signatories;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The editor's desk: what is left on each published decision, and everything about one of them (section 11). */
@ApplicationScoped
@Transactional
public class EditingDesk {

    private static final int CHANGES = 20;
    private static final String CONFIRMED = "CONFIRMED";

    @Inject
    Editors editors;

    @Inject
    EditingRows rows;

    @Inject
    EditedReading edited;

    @Inject
    DecisionReading decisions;

    @Inject
    Citator citator;

    @Inject
    Signatories signatories;

    /** Published decisions, the latest first; pass day and id of the last row for the next page. */
    public List<DeskRow> list(LocalDate before, Long beforeId, Actor actor) {
        editors.require(actor);
        List<DecisionRow> page = decisions.published(before, beforeId);
        List<Long> ids = page.stream().map(DecisionRow::id).toList();
        Map<Long, List<Holding>> holdings =
                rows.holdings(ids).stream().collect(Collectors.groupingBy(Holding::decisionId));
        Map<Long, Long> headnotes = rows.headnotes(ids).stream()
                .collect(Collectors.groupingBy(Headnote::decisionId, Collectors.counting()));
        Map<Long, EditingRows.Dealt> cited = rows.citations(ids);
        Map<Long, Set<String>> aside = setAside(ids);
        Map<Long, List<ClaimOutcome>> outcomes = decisions.outcomes(ids);
        return page.stream()
                .map(row -> row(
                        row,
                        headnotes.getOrDefault(row.id(), 0L),
                        holdings.getOrDefault(row.id(), List.of()),
                        cited.get(row.id()),
                        aside.getOrDefault(row.id(), Set.of()),
                        outcomes.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static DeskRow row(
            DecisionRow row,
            long headnotes,
            List<Holding> holdings,
            EditingRows.Dealt cited,
            Set<String> aside,
            List<ClaimOutcome> outcomes) {
        Set<String> invoked = outcomes.stream()
                .flatMap(outcome -> outcome.provisions().stream())
                .collect(Collectors.toSet());
        Set<String> settled = Stream.concat(
                        aside.stream(),
                        holdings.stream()
                                .flatMap(holding -> holding.interpretations().stream())
                                .map(Interpretation::provision))
                .filter(invoked::contains)
                .collect(Collectors.toSet());
        return new DeskRow(
                row.id(),
                row.slug(),
                row.citation(),
                row.title(),
                row.dateOfDecision(),
                headnotes,
                holdings.size(),
                cited == null ? 0 : cited.all(),
                cited == null ? 0 : cited.dealt(),
                invoked.size(),
                settled.size());
    }

    /** Provisions on which an editor has said that nothing is held. */
    private Map<Long, Set<String>> setAside(Collection<Long> ids) {
        return rows.setAside(ids).stream()
                .collect(Collectors.groupingBy(
                        ProvisionSetAside::decisionId,
                        Collectors.mapping(ProvisionSetAside::provision, Collectors.toSet())));
    }

    /** Whether no editor has ever changed anything here. @throws comity.access.NoSuchThing if it is not published */
    public boolean isUntouched(String slug, Actor actor) {
        editors.require(actor);
        return rows.changes(citator.published(slug).id(), 1).isEmpty();
    }

    /** @throws comity.access.NoSuchThing if no published decision has this address */
    public DeskView of(String slug, Actor actor) {
        editors.require(actor);
        Decision decision = citator.published(slug);
        Long id = decision.id();
        EditingRows.Named named = rows.named(Set.of(id)).get(id);
        DecisionRow row = row(decision);
        List<HeadnoteView> headnotes = edited.headnotes(row.slug());
        return new DeskView(
                left(row, headnotes.size(), decision.outcomes()),
                decision.version(),
                row.slug(),
                row.citation(),
                row.title(),
                row.type(),
                row.adoption(),
                named == null ? 0 : named.weight(),
                row.dateOfDecision(),
                decision.dates().publishedAt(),
                decision.claimants().stream().map(signatories::name).toList(),
                signatories.name(decision.respondent()),
                decision.body().stream()
                        .map(DecisionLine::number)
                        .filter(Objects::nonNull)
                        .toList(),
                decision.outcomes().stream()
                        .map(ClaimOutcome::category)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                headnotes,
                edited.holdings(row.slug()),
                citations(decision),
                changes(id));
    }

    private DeskRow left(DecisionRow row, long headnotes, List<ClaimOutcome> outcomes) {
        Set<Long> one = Set.of(row.id());
        return row(
                row,
                headnotes,
                rows.holdings(one),
                rows.citations(one).get(row.id()),
                setAside(one).getOrDefault(row.id(), Set.of()),
                outcomes);
    }

    private static DecisionRow row(Decision decision) {
        return new DecisionRow(
                decision.id(),
                decision.name().citation(),
                decision.name().slug(),
                decision.name().type(),
                decision.title(),
                decision.dates().dateOfDecision(),
                decision.docket(),
                decision.adoption(),
                null);
    }

    private List<DeskView.Change> changes(Long id) {
        return rows.changes(id, CHANGES).stream()
                .map(line -> new DeskView.Change(
                        line.at(), line.actorName(), line.thing(), line.entry(), line.was(), line.became()))
                .toList();
    }

    private List<DeskView.Cited> citations(Decision decision) {
        Map<String, List<HoldingView>> known = new HashMap<>();
        List<DeskView.Cited> list = new ArrayList<>();
        List<CitedDecision> all = decision.cited();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isInPublic()) {
                list.add(cited(decision, i + 1, all.get(i), known));
            }
        }
        list.sort(
                Comparator.comparing((DeskView.Cited cited) -> !cited.isOpen()).thenComparing(DeskView.Cited::no));
        return list;
    }

    private DeskView.Cited cited(Decision decision, int no, CitedDecision cited, Map<String, List<HoldingView>> known) {
        List<HoldingView> holdings = known.computeIfAbsent(
                cited.toSlug(), slug -> decisions.published(slug).isPresent() ? edited.holdings(slug) : null);
        String state = cited.isDismissed()
                ? EditingLog.NOT_A_CITATION
                : cited.confirmed() ? CONFIRMED : EditingLog.UNCONFIRMED;
        return new DeskView.Cited(
                no,
                cited.fromParagraph(),
                cited.toCitation(),
                holdings == null ? null : cited.toSlug(),
                cited.toParagraph(),
                citator.quote(decision, cited),
                cited.treatment(),
                cited.depth(),
                cited.isByEditor(),
                state,
                cited.toHolding(),
                holdings == null ? List.of() : holdings);
    }
}
