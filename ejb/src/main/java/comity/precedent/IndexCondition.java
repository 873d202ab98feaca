package comity.precedent;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What an entry must be to be found, said to whichever engine asks. */
interface IndexCondition {

    PredicateFinalStep in(SearchPredicateFactory factory);
}
