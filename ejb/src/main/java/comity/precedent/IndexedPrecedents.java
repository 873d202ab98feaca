package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** The index of what the public may read. Filters run before ranking; everything here may fail without harm. */
@ApplicationScoped
public class IndexedPrecedents {

    private static final int VALUES = 40;
    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";
    private static final Set<SimpleQueryFlag> SYNTAX = Set.of(
            SimpleQueryFlag.AND,
            SimpleQueryFlag.OR,
            SimpleQueryFlag.NOT,
            SimpleQueryFlag.PHRASE,
            SimpleQueryFlag.NEAR,
            SimpleQueryFlag.PREFIX,
            SimpleQueryFlag.PRECEDENCE,
            SimpleQueryFlag.WHITESPACE);

    private static final Set<SimpleQueryFlag> MARKED =
            Set.of(SimpleQueryFlag.PHRASE, SimpleQueryFlag.NEAR, SimpleQueryFlag.PREFIX, SimpleQueryFlag.WHITESPACE);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    IndexStates states;

    @Inject
    WrittenIndex written;

    protected IndexedPrecedents() {}

    IndexedPrecedents(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.states = new IndexStates(entityManager);
        this.written = new WrittenIndex(entityManager);
    }

    /** Entries found on one page, with the number of all and the counts of each facet. */
    record Found(List<Long> ids, long total, Map<String, Map<String, Long>> counts) {}

    /** A paragraph found, with the words marked. */
    record FoundPlace(String number, List<PrecedentResults.Piece> pieces) {}

    Found find(SearchWords words, PrecedentQuery query, Long without) {
        ready();
        SearchSession session = Search.session(entityManager);
        Map<String, AggregationKey<Map<String, Long>>> keys = new LinkedHashMap<>();
        var asked = session.search(PrecedentEntry.class)
                .select(f -> f.id(Long.class))
                .where(f -> condition(f, words, query.narrowed(), without))
                .sort(f -> sort(f, query.order()))
                .routing(serving());
        for (String facet : IndexFields.facets()) {
            AggregationKey<Map<String, Long>> key = AggregationKey.of(facet);
            keys.put(facet, key);
            asked.aggregation(key, f -> f.terms().field(facet, String.class).maxTermCount(VALUES));
        }
        SearchResult<Long> result = asked.fetch(query.offset(), query.size());
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        keys.forEach((facet, key) -> counts.put(facet, result.aggregation(key)));
        query.narrowed().forEach((facet, chosen) -> {
            Map<String, Long> values = countsWithoutItself(words, query, facet);
            chosen.forEach(value -> values.computeIfAbsent(value, rare -> countOf(words, query, facet, rare)));
            counts.put(facet, values);
        });
        return new Found(result.hits(), result.total().hitCount(), counts);
    }

    /** Whether a search finds this entry. */
    boolean finds(Long entryId, SearchWords words, PrecedentQuery query) {
        ready();
        return Search.session(entityManager)
                        .search(PrecedentEntry.class)
                        .where(f -> f.bool()
                                .filter(f.id().matching(entryId))
                                .filter(condition(f, words, query.narrowed(), null)))
                        .routing(serving())
                        .fetchTotalHitCount()
                > 0;
    }

    /** A facet's own choice does not hide its other values. */
    private Map<String, Long> countsWithoutItself(SearchWords words, PrecedentQuery query, String facet) {
        Map<String, Set<String>> others = new LinkedHashMap<>(query.narrowed());
        others.remove(facet);
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet);
        return new LinkedHashMap<>(Search.session(entityManager)
                .search(PrecedentEntry.class)
                .select(f -> f.id(Long.class))
                .where(f -> condition(f, words, others, null))
                .routing(serving())
                .aggregation(key, f -> f.terms().field(facet, String.class).maxTermCount(VALUES))
                .fetch(0)
                .aggregation(key));
    }

    /** A chosen value says its number even where it is not among the most frequent. */
    private Long countOf(SearchWords words, PrecedentQuery query, String facet, String value) {
        Map<String, Set<String>> alone = new LinkedHashMap<>(query.narrowed());
        alone.put(facet, Set.of(value));
        return Search.session(entityManager)
                .search(PrecedentEntry.class)
                .where(f -> condition(f, words, alone, null))
                .routing(serving())
                .fetchTotalHitCount();
    }

    private static PredicateFinalStep condition(
            SearchPredicateFactory f, SearchWords words, Map<String, Set<String>> narrowed, Long without) {
        var all = f.bool();
        all.must(f.matchAll().boost(0.0001f));
        if (!words.expression().isBlank()) {
            all.must(f.simpleQueryString()
                    .fields(IndexFields.all("title"))
                    .boost(4f)
                    .fields(IndexFields.all("summary"))
                    .boost(2f)
                    .fields(IndexFields.all("words"))
                    .field(IndexFields.SPELLED)
                    .matching(words.expression())
                    .defaultOperator(BooleanOperator.AND)
                    .flags(SYNTAX));
        }
        for (SearchWords.Pattern pattern : words.patterns()) {
            SearchPredicate asked = f.wildcard()
                    .field(IndexFields.SPELLED)
                    .matching(pattern.word())
                    .toPredicate();
            if (pattern.absent()) {
                all.mustNot(asked);
            } else {
                all.must(asked);
            }
        }
        for (SearchWords.FieldTerm term : words.fields()) {
            SearchPredicate asked = label(f, term);
            if (term.absent()) {
                all.mustNot(asked);
            } else {
                all.filter(asked);
            }
        }
        narrowed.forEach((facet, values) -> all.filter(f.terms().field(facet).matchingAny(values)));
        if (without != null) {
            all.mustNot(f.id().matching(without));
        }
        return all;
    }

    private static SearchPredicate label(SearchPredicateFactory f, SearchWords.FieldTerm term) {
        if (term.field().equals(IndexFields.WEIGHT)) {
            return f.match()
                    .field(IndexFields.WEIGHT)
                    .matching(Integer.valueOf(term.value()))
                    .toPredicate();
        }
        String field = IndexFields.tolerant(term.field());
        String value = IndexFields.path(term.value());
        return value.contains("*")
                ? f.wildcard().field(field).matching(value).toPredicate()
                : f.match().field(field).matching(value).toPredicate();
    }

    private static SortFinalStep sort(SearchSortFactory f, PrecedentQuery.Order order) {
        return order == PrecedentQuery.Order.NEWEST
                ? f.composite(c ->
                        c.add(f.field(IndexFields.DATE).desc().missing().last()).add(f.score()))
                : f.composite(c -> c.add(f.score())
                        .add(f.field(IndexFields.WEIGHT).desc())
                        .add(f.field(IndexFields.DATE).desc().missing().last()));
    }

    /** The best paragraphs of an entry for the words, and how many there are. */
    Map.Entry<Long, List<FoundPlace>> places(Long entryId, String language, String positive, int most) {
        if (positive.isBlank()) {
            return Map.entry(0L, List.of());
        }
        String field = IndexFields.in("words", language);
        SearchResult<List<?>> result = Search.session(entityManager)
                .search(PrecedentParagraph.class)
                .select(f -> f.composite()
                        .from(f.field(IndexFields.NUMBER, String.class), f.highlight(field))
                        .asList())
                .where(f -> f.bool()
                        .filter(f.match().field(IndexFields.ENTRY).matching(entryId))
                        .filter(f.match().field(IndexFields.HEADING).matching(false))
                        .must(f.simpleQueryString()
                                .field(field)
                                .matching(positive)
                                .defaultOperator(BooleanOperator.OR)
                                .flags(MARKED)))
                .routing(serving())
                .highlighter(f -> f.unified().tag(OPEN, CLOSE).numberOfFragments(1))
                .fetch(most);
        List<FoundPlace> places = new ArrayList<>();
        for (List<?> hit : result.hits()) {
            List<?> marked = (List<?>) hit.get(1);
            if (!marked.isEmpty()) {
                places.add(
                        new FoundPlace((String) hit.get(0), pieces(marked.get(0).toString())));
            }
        }
        return Map.entry(result.total().hitCount(), places);
    }

    private static List<PrecedentResults.Piece> pieces(String marked) {
        List<PrecedentResults.Piece> pieces = new ArrayList<>();
        for (String part : marked.split(OPEN)) {
            int end = part.indexOf(CLOSE);
            if (end >= 0) {
                pieces.add(new PrecedentResults.Piece(part.substring(0, end), true));
            }
            String rest = part.substring(end + 1);
            if (!rest.isEmpty()) {
                pieces.add(new PrecedentResults.Piece(rest, false));
            }
        }
        return pieces;
    }

    /** Made if it was not yet; whoever reads it past this room asks for that first. */
    void ready() {
        written.ready();
    }

    /** The copy of the index that answers; each search says so, or it would find what is just being filled in too. */
    String serving() {
        return states.serving().name();
    }
}
