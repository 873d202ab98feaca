package comity.precedent;

import comity.access.NoSuchThing;
import comity.decision.NeutralCitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.util.common.SearchException;

/** The public search for decisions and authorities (section 11). It needs no login because it holds nothing else. */
@ApplicationScoped
@Transactional
public class Precedents {

    private static final int PLACES = 3;

    @Inject
    PrecedentEntries entries;

    @Inject
    IndexedPrecedents index;

    @Inject
    SpellingHelp spelling;

    protected Precedents() {}

    Precedents(PrecedentEntries entries, IndexedPrecedents index, SpellingHelp spelling) {
        this.entries = entries;
        this.index = index;
        this.spelling = spelling;
    }

    /** Finds; a citation in any form comes first, also while the index is away. */
    public PrecedentResults search(PrecedentQuery query) {
        long begun = System.nanoTime();
        Optional<NeutralCitation> cited = NeutralCitation.parse(query.text());
        Optional<PrecedentEntry> named = cited(query);
        Integer paragraph = cited.map(NeutralCitation::paragraph).orElse(null);
        SearchWords words = SearchWords.read(query.text());
        FoundPage found = null;
        String meant = null;
        List<PrecedentResults.Hit> hits = new ArrayList<>();
        try {
            found = index.find(words, query, named.map(PrecedentEntry::id).orElse(null));
            if (query.atBeginning()) {
                named.ifPresent(entry -> hits.add(byCitation(entry, paragraph)));
            }
            List<PrecedentEntry> page = entries.byIds(found.ids());
            Map<Long, FoundPlaces> places = index.places(page, words.positive(), PLACES);
            page.forEach(entry -> hits.add(byWords(entry, words, places.getOrDefault(entry.id(), FoundPlaces.NONE))));
            meant = named.isPresent() ? null : spelling.meant(query, found.total());
        } catch (SearchException away) {
            log(away);
            named.filter(entry -> hits.isEmpty()).ifPresent(entry -> hits.add(byCitation(entry, paragraph)));
            found = null;
        }
        long total = found == null ? hits.size() : found.total() + (named.isPresent() ? 1 : 0);
        return new PrecedentResults(
                found != null,
                total,
                hits,
                found == null ? List.of() : facets(found.counts(), query.narrowed()),
                found == null ? 0 : passed(found, query, named.isPresent()),
                found == null ? null : found.previous(query),
                found == null ? null : found.next(query),
                (System.nanoTime() - begun) / 1_000_000,
                entries.toldCoverage(),
                named.isPresent() ? List.of() : words.notes(),
                meant);
    }

    /** What was found by its citation stands before all pages and on the first. */
    private static long passed(FoundPage found, PrecedentQuery query, boolean named) {
        return found.before() + (named && !query.atBeginning() ? 1 : 0);
    }

    private static void log(RuntimeException away) {
        System.getLogger(Precedents.class.getName())
                .log(System.Logger.Level.WARNING, "the index cannot be asked", away);
    }

    private Optional<PrecedentEntry> cited(PrecedentQuery query) {
        return NeutralCitation.parse(query.text())
                .map(NeutralCitation::slug)
                .flatMap(entries::bySlug)
                .or(() -> entries.byCitation(query.text()));
    }

    /**
     * What a search finds, without the places in the text: the first so many in its order, a citation before all.
     *
     * @throws SearchAway while the index cannot be asked
     */
    public List<PrecedentResults.Hit> list(PrecedentQuery query, int most) {
        SearchWords words = SearchWords.read(query.text());
        Optional<PrecedentEntry> named = cited(query);
        List<PrecedentEntry> found = new ArrayList<>(named.stream().toList());
        try {
            List<Long> ids;
            int page = 1;
            do {
                PrecedentQuery part = new PrecedentQuery(
                        query.text(), query.narrowed(), query.order(), page++, PrecedentQuery.LARGEST);
                ids = index.find(words, part, named.map(PrecedentEntry::id).orElse(null))
                        .ids();
                found.addAll(entries.byIds(ids));
            } while (ids.size() == PrecedentQuery.LARGEST && found.size() < most);
        } catch (SearchException away) {
            log(away);
            throw new SearchAway();
        }
        return found.stream()
                .limit(most)
                .map(entry -> hit(entry, PrecedentResults.Reason.LABEL, List.of(), 0))
                .toList();
    }

    /** One decision or authority by its address. */
    public PrecedentResults.Hit named(String slug) {
        PrecedentEntry entry = entries.bySlug(slug).orElseThrow(NoSuchThing::new);
        return hit(entry, PrecedentResults.Reason.CITATION, List.of(), 0);
    }

    private PrecedentResults.Hit byCitation(PrecedentEntry entry, Integer paragraph) {
        List<PrecedentResults.Place> places = new ArrayList<>();
        if (paragraph != null) {
            entries.paragraphs(entry.id()).stream()
                    .filter(row -> paragraph.toString().equals(row.number()))
                    .findFirst()
                    .ifPresent(row -> places.add(new PrecedentResults.Place(
                            row.number(), List.of(new PrecedentResults.Piece(row.words(), false)))));
        }
        return hit(entry, PrecedentResults.Reason.CITATION, places, places.size());
    }

    private static PrecedentResults.Hit byWords(PrecedentEntry entry, SearchWords words, FoundPlaces places) {
        PrecedentResults.Reason reason = PrecedentResults.Reason.TEXT;
        if (places.best().isEmpty()) {
            reason = words.expression().isBlank() && words.patterns().isEmpty()
                    ? PrecedentResults.Reason.LABEL
                    : PrecedentResults.Reason.TITLE;
        }
        return hit(entry, reason, places.best(), places.count());
    }

    private static PrecedentResults.Hit hit(
            PrecedentEntry entry, PrecedentResults.Reason reason, List<PrecedentResults.Place> places, long count) {
        return new PrecedentResults.Hit(
                entry.slug(),
                entry.citation(),
                entry.isExternal(),
                entry.type(),
                entry.title(),
                entry.language(),
                entry.dateOfDecision(),
                entry.court(),
                entry.weight(),
                entry.labels(LabelKind.PROVISION),
                entry.labels(LabelKind.OUTCOME),
                entry.labels(LabelKind.KEYWORD),
                entry.summary(),
                reason,
                places,
                count);
    }

    private static List<PrecedentResults.Facet> facets(
            Map<String, Map<String, Long>> counts, Map<String, Set<String>> narrowed) {
        List<PrecedentResults.Facet> facets = new ArrayList<>();
        for (String name : IndexFields.facets()) {
            Map<String, Long> all = new LinkedHashMap<>(counts.getOrDefault(name, Map.of()));
            Set<String> chosen = narrowed.getOrDefault(name, Set.of());
            chosen.forEach(value -> all.putIfAbsent(value, 0L));
            List<PrecedentResults.Facet.Value> values = all.entrySet().stream()
                    .map(value -> new PrecedentResults.Facet.Value(
                            value.getKey(), value.getValue(), chosen.contains(value.getKey())))
                    .sorted(order(name))
                    .toList();
            facets.add(new PrecedentResults.Facet(name, values));
        }
        return facets;
    }

    private static Comparator<PrecedentResults.Facet.Value> order(String facet) {
        Comparator<PrecedentResults.Facet.Value> byName = Comparator.comparing(PrecedentResults.Facet.Value::value);
        return IndexFields.YEAR.equals(facet)
                ? byName.reversed()
                : Comparator.comparing(PrecedentResults.Facet.Value::count)
                        .reversed()
                        .thenComparing(byName);
    }

    /** An external authority with its text. */
    public AuthorityView authority(String slug) {
        PrecedentEntry entry =
                entries.bySlug(slug).filter(PrecedentEntry::isExternal).orElseThrow(NoSuchThing::new);
        List<Passage> text = entries.paragraphs(entry.id()).stream()
                .filter(row -> !row.words().isEmpty())
                .map(row -> new Passage(row.number(), row.heading(), row.words()))
                .toList();
        return new AuthorityView(
                entry.slug(),
                entry.citation(),
                entry.title(),
                Objects.toString(entry.court(), ""),
                entry.docket(),
                entry.dateOfDecision(),
                entry.language(),
                entry.summary(),
                entry.labels(LabelKind.PROVISION),
                entry.labels(LabelKind.KEYWORD),
                text,
                entry.documentId());
    }
}
