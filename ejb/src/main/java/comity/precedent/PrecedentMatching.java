package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.search.util.common.SearchException;

/** Whether one entry of the public index answers to a search. */
@ApplicationScoped
public class PrecedentMatching {

    @Inject
    IndexedPrecedents index;

    /**
     * Asks the index as it is now, with the entry as its only candidate.
     *
     * @throws SearchAway while the index cannot be asked
     */
    public boolean matches(Long entryId, PrecedentQuery query) {
        try {
            return index.finds(entryId, SearchWords.read(query.text()), query);
        } catch (SearchException away) {
            throw new SearchAway();
        }
    }
}
