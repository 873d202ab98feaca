package comity.precedent;

import java.util.List;
import java.util.Map;

/**
 * Entries found on one page, with the number of all and the counts of each facet.
 *
 * @param before how many come before the page
 */
record FoundPage(List<HitKey> page, long total, long before, Map<String, Map<String, Long>> counts) {

    List<Long> ids() {
        return page.stream().map(HitKey::id).toList();
    }

    /** Where the next page begins, or null where there is none. */
    HitKey next(PrecedentQuery query) {
        long reached = before + page.size();
        if (page.isEmpty() || reached >= total) {
            return null;
        }
        if (query.order() != PrecedentQuery.Order.RELEVANCE) {
            return page.get(page.size() - 1);
        }
        return reached > HitKey.FURTHEST ? null : HitKey.byRelevance(reached);
    }

    /** Where the page before ends, or null where that is the first page or none. */
    HitKey previous(PrecedentQuery query) {
        if (page.isEmpty() || before <= query.size()) {
            return null;
        }
        return query.order() == PrecedentQuery.Order.RELEVANCE ? HitKey.byRelevance(before) : page.get(0);
    }
}
