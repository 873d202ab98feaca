package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.Search;

/** The index of what the public may read. Filters run before ranking; everything here may fail without harm. */
@ApplicationScoped
public class IndexedPrecedents {

    private static final int VALUES = 40;

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

    /** Counts are of all that is found, whichever page is asked for. */
    FoundPage find(SearchWords words, PrecedentQuery query, Long without) {
        FoundCounts found = counts(words, query.narrowed(), without, IndexFields.facets());
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>(found.values());
        query.narrowed().forEach((facet, chosen) -> {
            Map<String, Long> values = countsWithoutItself(words, query, facet);
            chosen.forEach(value -> values.computeIfAbsent(value, rare -> countOf(words, query, facet, rare)));
            counts.put(facet, values);
        });
        if (found.total() == 0) {
            return new FoundPage(List.of(), 0, 0, counts);
        }
        if (!query.isKeyed()) {
            return new FoundPage(page(words, query, without), found.total(), query.offset(), counts);
        }
        List<HitKey> page = beside(words, query, without);
        long before = page.isEmpty() ? found.total() : before(page.get(0), words, query, without);
        return new FoundPage(page, found.total(), before, counts);
    }

    /** All that is found is counted already: here the engine may pass over whatever cannot come so far up. */
    private List<HitKey> page(SearchWords words, PrecedentQuery query, Long without) {
        return Search.session(entityManager)
                .search(PrecedentEntry.class)
                .select(f -> key(f, query.order()))
                .where(f -> SearchConditions.condition(f, words, query.narrowed(), without))
                .sort(f -> ResultOrder.sort(f, query.order(), false))
                .routing(serving())
                .totalHitCountThreshold(query.limit())
                .fetchHits(query.offset(), query.limit());
    }

    private FoundCounts counts(
            SearchWords words, Map<String, Set<String>> narrowed, Long without, List<String> facets) {
        return written.counts(
                states.serving(), f -> SearchConditions.condition(f, words, narrowed, without), facets, VALUES);
    }

    private static ProjectionFinalStep<HitKey> key(
            SearchProjectionFactory<?, PrecedentEntry> f, PrecedentQuery.Order order) {
        return f.composite()
                .from(
                        f.id(Long.class),
                        f.field(IndexFields.WEIGHT, Integer.class),
                        f.field(IndexFields.DATE, LocalDate.class))
                .as((id, weight, date) ->
                        new HitKey(order, 0, order == PrecedentQuery.Order.WEIGHT ? weight : null, date, id));
    }

    /** The page after or before a key. */
    private List<HitKey> beside(SearchWords words, PrecedentQuery query, Long without) {
        boolean back = query.after() == null;
        HitKey from = back ? query.before() : query.after();
        List<HitKey> page = new ArrayList<>(Search.session(entityManager)
                .search(PrecedentEntry.class)
                .select(f -> key(f, query.order()))
                .where(f -> f.and(
                        SearchConditions.condition(f, words, query.narrowed(), without),
                        ResultOrder.beside(f, from, back)))
                .sort(f -> ResultOrder.sort(f, query.order(), back))
                .routing(serving())
                .fetchHits(query.size()));
        if (back) {
            Collections.reverse(page);
        }
        return page;
    }

    private long before(HitKey key, SearchWords words, PrecedentQuery query, Long without) {
        return Search.session(entityManager)
                .search(PrecedentEntry.class)
                .where(f -> f.and(
                        SearchConditions.condition(f, words, query.narrowed(), without),
                        ResultOrder.beside(f, key, true)))
                .routing(serving())
                .fetchTotalHitCount();
    }

    /** Whether a search finds this entry. */
    boolean finds(Long entryId, SearchWords words, PrecedentQuery query) {
        ready();
        return Search.session(entityManager)
                        .search(PrecedentEntry.class)
                        .where(f -> f.bool()
                                .filter(f.id().matching(entryId))
                                .filter(SearchConditions.condition(f, words, query.narrowed(), null)))
                        .routing(serving())
                        .fetchTotalHitCount()
                > 0;
    }

    /** A facet's own choice does not hide its other values. */
    private Map<String, Long> countsWithoutItself(SearchWords words, PrecedentQuery query, String facet) {
        Map<String, Set<String>> others = new LinkedHashMap<>(query.narrowed());
        others.remove(facet);
        return new LinkedHashMap<>(
                counts(words, others, null, List.of(facet)).values().get(facet));
    }

    /** A chosen value says its number even where it is not among the most frequent. */
    private Long countOf(SearchWords words, PrecedentQuery query, String facet, String value) {
        Map<String, Set<String>> alone = new LinkedHashMap<>(query.narrowed());
        alone.put(facet, Set.of(value));
        return counts(words, alone, null, List.of()).total();
    }

    /** Whether a search finds anything; it ends with the first that it finds. */
    boolean anything(SearchWords words, Map<String, Set<String>> narrowed) {
        ready();
        return !Search.session(entityManager)
                .search(PrecedentEntry.class)
                .select(f -> f.id(Long.class))
                .where(f -> SearchConditions.condition(f, words, narrowed, null))
                .sort(f -> f.indexOrder())
                .routing(serving())
                .totalHitCountThreshold(1)
                .fetchHits(1)
                .isEmpty();
    }

    /** For each entry of a page where the words stand in it. */
    Map<Long, FoundPlaces> places(List<PrecedentEntry> page, String positive, int most) {
        return positive.isBlank() || page.isEmpty() ? Map.of() : written.places(states.serving(), page, positive, most);
    }

    private void ready() {
        written.ready();
    }

    /** The copy of the index that answers; each search says so, or it would find what is just being filled in too. */
    private String serving() {
        return states.serving().name();
    }
}
