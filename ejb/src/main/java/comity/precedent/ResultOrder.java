package comity.precedent;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;

/** In which order entries come, and which of them come after or before a key of that order; the number is the last. */
final class ResultOrder {

    private ResultOrder() {}

    /** @param back from the last to the first */
    static SortFinalStep sort(SearchSortFactory f, PrecedentQuery.Order order, boolean back) {
        return f.composite(all -> {
            if (order == PrecedentQuery.Order.RELEVANCE) {
                all.add(f.score());
            }
            if (order != PrecedentQuery.Order.NEWEST) {
                all.add(
                        back
                                ? f.field(IndexFields.WEIGHT).asc()
                                : f.field(IndexFields.WEIGHT).desc());
            }
            byDate(f, all, back);
        });
    }

    private static void byDate(SearchSortFactory f, CompositeSortComponentsStep<?> all, boolean back) {
        if (back) {
            all.add(f.field(IndexFields.DATE).asc().missing().first());
            all.add(f.field(IndexFields.OF_ENTRY).asc());
        } else {
            all.add(f.field(IndexFields.DATE).desc().missing().last());
            all.add(f.field(IndexFields.OF_ENTRY).desc());
        }
    }

    /** Entries on one side of the key, without the one it is of. */
    static PredicateFinalStep beside(SearchPredicateFactory f, HitKey key, boolean before) {
        PredicateFinalStep byDate = key.date() == null ? besideUndated(f, key, before) : besideDated(f, key, before);
        if (key.weight() == null) {
            return byDate;
        }
        return f.or(
                before
                        ? f.range().field(IndexFields.WEIGHT).greaterThan(key.weight())
                        : f.range().field(IndexFields.WEIGHT).lessThan(key.weight()),
                f.and(f.match().field(IndexFields.WEIGHT).matching(key.weight()), byDate));
    }

    private static PredicateFinalStep besideDated(SearchPredicateFactory f, HitKey key, boolean before) {
        PredicateFinalStep sameDay =
                f.and(f.match().field(IndexFields.DATE).matching(key.date()), besideNumber(f, key, before));
        return before
                ? f.or(f.range().field(IndexFields.DATE).greaterThan(key.date()), sameDay)
                : f.or(f.range().field(IndexFields.DATE).lessThan(key.date()), sameDay, undated(f));
    }

    /** What has no date comes last. */
    private static PredicateFinalStep besideUndated(SearchPredicateFactory f, HitKey key, boolean before) {
        PredicateFinalStep undated = f.and(undated(f), besideNumber(f, key, before));
        return before ? f.or(f.exists().field(IndexFields.DATE), undated) : undated;
    }

    private static PredicateFinalStep undated(SearchPredicateFactory f) {
        return f.not(f.exists().field(IndexFields.DATE));
    }

    private static PredicateFinalStep besideNumber(SearchPredicateFactory f, HitKey key, boolean before) {
        return before
                ? f.range().field(IndexFields.OF_ENTRY).greaterThan(key.id())
                : f.range().field(IndexFields.OF_ENTRY).lessThan(key.id());
    }
}
