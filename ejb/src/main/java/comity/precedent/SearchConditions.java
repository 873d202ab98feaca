package comity.precedent;

import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;

/** What an entry of the index must be to be found. */
final class SearchConditions {

    private static final Set<SimpleQueryFlag> SYNTAX = Set.of(
            SimpleQueryFlag.AND,
            SimpleQueryFlag.OR,
            SimpleQueryFlag.NOT,
            SimpleQueryFlag.PHRASE,
            SimpleQueryFlag.NEAR,
            SimpleQueryFlag.PREFIX,
            SimpleQueryFlag.PRECEDENCE,
            SimpleQueryFlag.WHITESPACE);

    private SearchConditions() {}

    static PredicateFinalStep condition(
            SearchPredicateFactory f, SearchWords words, Map<String, Set<String>> narrowed, Long without) {
        var all = f.bool();
        all.must(words.expression().isBlank() ? f.matchAll() : typed(f, words.expression()));
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

    private static PredicateFinalStep typed(SearchPredicateFactory f, String expression) {
        return f.simpleQueryString()
                .fields(IndexFields.all("title"))
                .boost(4f)
                .fields(IndexFields.all("summary"))
                .boost(2f)
                .fields(IndexFields.all("words"))
                .field(IndexFields.SPELLED)
                .matching(expression)
                .defaultOperator(BooleanOperator.AND)
                .flags(SYNTAX);
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
}
