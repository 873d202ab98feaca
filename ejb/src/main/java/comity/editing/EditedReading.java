package comity.editing;

import comity.access.NoSuchThing;
import comity.decision.Decision;
import comity.decision.DecisionReading;
import comity.decision.Treatment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the editors have written on published decisions, open to everyone (section 11). */
@ApplicationScoped
@Transactional
public class EditedReading {

    private static final int LISTED = 200;

    @Inject
    EditingRows rows;

    @Inject
    DecisionReading decisions;

    @Inject
    Thesaurus thesaurus;

    /** Holdings of a published decision in the order of its text. @throws NoSuchThing if there is no such decision */
    public List<HoldingView> holdings(String slug) {
        return views(rows.holdings(Set.of(published(slug))));
    }

    /** Headnotes of a published decision in their order. */
    public List<HeadnoteView> headnotes(String slug) {
        return notes(rows.headnotes(Set.of(published(slug))));
    }

    /** Everything on one published decision. @throws NoSuchThing if there is no such decision */
    public EditedDecision of(String slug) {
        Decision decision = decisions.published(slug).orElseThrow(NoSuchThing::new);
        String name = decision.name().slug();
        return new EditedDecision(
                name,
                decision.name().citation(),
                notes(rows.headnotes(Set.of(decision.id()))),
                views(rows.holdings(Set.of(decision.id()))),
                treatments(name),
                rows.citing(name, LISTED));
    }

    /** Headnotes of published decisions in their order, by the address of the decision. */
    public Map<String, List<HeadnoteView>> headnotes(Collection<String> slugs) {
        return notes(rows.headnotes(rows.published(slugs).keySet())).stream()
                .collect(Collectors.groupingBy(HeadnoteView::slug));
    }

    /** How many holdings of each of these decisions have each status, the best status first. */
    public Map<String, Map<HoldingStatus, Long>> standing(Collection<String> slugs) {
        Map<Long, String> published = rows.published(slugs);
        return rows.holdings(published.keySet()).stream()
                .collect(Collectors.groupingBy(
                        holding -> published.get(holding.decisionId()),
                        Collectors.groupingBy(
                                Holding::status, () -> new EnumMap<>(HoldingStatus.class), Collectors.counting())));
    }

    /** A term with those around it and the headnotes under it. @throws NoSuchThing if there is no such term */
    public KeywordView keyword(String id) {
        Term term = thesaurus.term(id);
        List<Term> terms = thesaurus.terms();
        return new KeywordView(
                term,
                terms.stream()
                        .filter(other -> other.id().equals(term.broader()))
                        .findFirst()
                        .orElse(null),
                terms.stream()
                        .filter(other -> term.id().equals(other.broader()))
                        .toList(),
                terms.stream()
                        .filter(other -> term.related().contains(other.id()))
                        .toList(),
                underKeyword(term.id()));
    }

    /** Holdings on a provision, the latest decision first. */
    public List<HoldingView> onProvision(String provision) {
        return views(rows.onProvision(provision, LISTED));
    }

    /**
     * Holdings that a panel follows unless it states cogent reasons (section 11, "Weight"): the ratio of appeal
     * decisions on any of these provisions, while it is good or qualified. The latest decision first.
     */
    public List<HoldingView> binding(Collection<String> provisions) {
        return views(rows.binding(provisions));
    }

    /** Holdings by their ids as they stand, also those that were withdrawn meanwhile. */
    public List<HoldingView> holdings(Collection<Long> ids) {
        return views(rows.holdingsById(ids));
    }

    /** Headnotes under a keyword or one below it, the latest decision first. */
    public List<HeadnoteView> underKeyword(String keyword) {
        return notes(rows.underKeyword(thesaurus.under(keyword), LISTED));
    }

    /** How often each treatment of a decision was confirmed, those that say most first. */
    public Map<Treatment, Long> treatments(String slug) {
        return rows.later(Set.of(slug)).stream()
                .collect(Collectors.groupingBy(
                        LaterTreatment::how,
                        () -> new TreeMap<>(Comparator.comparing(Treatment::polarity)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder())),
                        Collectors.counting()));
    }

    /** The worst status of the holdings on each paragraph of these decisions, under {@code slug#paragraph}. */
    public Map<String, HoldingStatus> flags(Collection<String> slugs) {
        Map<Long, String> published = rows.published(slugs);
        Map<String, HoldingStatus> flags = new HashMap<>();
        for (Holding holding : rows.holdings(published.keySet())) {
            for (Integer paragraph : holding.paragraphs()) {
                flags.merge(
                        published.get(holding.decisionId()) + "#" + paragraph,
                        holding.status(),
                        (one, other) -> one.compareTo(other) > 0 ? one : other);
            }
        }
        return flags;
    }

    private Long published(String slug) {
        return decisions.published(slug).map(Decision::id).orElseThrow(NoSuchThing::new);
    }

    private List<HoldingView> views(List<Holding> holdings) {
        Map<Long, EditingRows.Named> named =
                rows.named(holdings.stream().map(Holding::decisionId).collect(Collectors.toSet()));
        return holdings.stream()
                .filter(holding -> named.containsKey(holding.decisionId()))
                .map(holding -> HoldingView.of(holding, named.get(holding.decisionId())))
                .toList();
    }

    private List<HeadnoteView> notes(List<Headnote> headnotes) {
        Set<Long> ids = headnotes.stream().map(Headnote::decisionId).collect(Collectors.toSet());
        Map<Long, EditingRows.Named> named = rows.named(ids);
        Map<Long, Holding> holdings =
                rows.holdings(ids).stream().collect(Collectors.toMap(Holding::id, Function.identity()));
        Map<String, Term> terms = thesaurus.byId();
        return headnotes.stream()
                .filter(headnote -> named.containsKey(headnote.decisionId()))
                .map(headnote -> note(headnote, named.get(headnote.decisionId()), holdings, terms))
                .toList();
    }

    private static HeadnoteView note(
            Headnote headnote, EditingRows.Named decision, Map<Long, Holding> holdings, Map<String, Term> terms) {
        return new HeadnoteView(
                headnote.id(),
                headnote.version(),
                decision.slug(),
                decision.citation(),
                decision.title(),
                headnote.place(),
                headnote.words(),
                WriteHeadnote.words(headnote.words()),
                headnote.keywords().stream()
                        .map(terms::get)
                        .filter(Objects::nonNull)
                        .toList(),
                headnote.holdings(),
                headnote.holdings().stream()
                        .map(holdings::get)
                        .filter(Objects::nonNull)
                        .flatMap(holding -> holding.paragraphs().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
