package comity.precedent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** Marks words in the paragraphs of a page of results; the server is asked for each entry alone. */
final class OpenSearchPlaces {

    private static final Set<SimpleQueryFlag> MARKED =
            Set.of(SimpleQueryFlag.PHRASE, SimpleQueryFlag.NEAR, SimpleQueryFlag.PREFIX, SimpleQueryFlag.WHITESPACE);

    private final SearchSession session;

    OpenSearchPlaces(SearchSession session) {
        this.session = session;
    }

    Map<Long, FoundPlaces> of(IndexCopy copy, List<PrecedentEntry> page, String positive, int most) {
        Map<Long, FoundPlaces> places = new HashMap<>();
        page.forEach(entry -> places.put(entry.id(), of(copy, entry, positive, most)));
        return places;
    }

    private FoundPlaces of(IndexCopy copy, PrecedentEntry entry, String positive, int most) {
        String field = IndexFields.in("words", entry.language());
        SearchResult<List<?>> result = session.search(PrecedentParagraph.class)
                .select(f -> f.composite()
                        .from(f.field(IndexFields.NUMBER, String.class), f.highlight(field))
                        .asList())
                .where(f -> f.bool()
                        .filter(f.match()
                                .field(IndexFields.TEXT_OF)
                                .matching(entry.id().toString()))
                        .must(f.simpleQueryString()
                                .field(field)
                                .matching(positive)
                                .defaultOperator(BooleanOperator.OR)
                                .flags(MARKED)))
                .routing(copy.name())
                .highlighter(f ->
                        f.unified().tag(FoundPlaces.OPEN, FoundPlaces.CLOSE).numberOfFragments(1))
                .fetch(most);
        List<PrecedentResults.Place> best = new ArrayList<>();
        for (List<?> hit : result.hits()) {
            List<?> marked = (List<?>) hit.get(1);
            if (!marked.isEmpty()) {
                best.add(FoundPlaces.place((String) hit.get(0), marked.get(0).toString()));
            }
        }
        return new FoundPlaces(result.total().hitCount(), best);
    }
}
