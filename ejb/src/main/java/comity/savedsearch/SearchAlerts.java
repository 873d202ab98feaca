package comity.savedsearch;

import comity.access.Standing;
import comity.decision.DecisionPublished;
import comity.notice.Outbox;
import comity.precedent.PrecedentMatching;
import comity.precedent.SearchAway;
import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the owners of saved searches of a newly published decision (section 11): once for a decision, in the inbox, when
 * the index has it. It is compared in the index alone, which holds public words and nothing else.
 */
@ApplicationScoped
@Transactional
public class SearchAlerts implements BackgroundWork {

    private static final int AT_ONCE = 5;
    private static final int PAGE = 500;
    private static final int NAMED = 3;

    @Inject
    SavedSearchRows searches;

    @Inject
    PrecedentMatching matching;

    @Inject
    Standing standing;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** In the publication's transaction; the comparison follows when the index has the decision. */
    public void published(@Observes DecisionPublished event) {
        searches.queue(event.decisionId(), clock.instant());
    }

    @Override
    public void round(Instant now) {
        try {
            for (SavedSearchRows.Waiting decision : searches.waiting(AT_ONCE)) {
                tell(decision, finding(decision));
                searches.done(decision.decisionId(), now);
            }
        } catch (SearchAway away) {
            System.getLogger(SearchAlerts.class.getName())
                    .log(System.Logger.Level.DEBUG, "alerts wait for the index", away);
        }
    }

    /** Names of the searches that find the decision, by their owner. */
    private Map<String, List<String>> finding(SavedSearchRows.Waiting decision) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        Long after = 0L;
        List<SavedSearch> page;
        do {
            page = searches.watching(after, PAGE);
            for (SavedSearch search : page) {
                after = search.id();
                if (matching.matches(decision.entryId(), search.query())) {
                    found.computeIfAbsent(search.personId(), owner -> new ArrayList<>())
                            .add(search.name());
                }
            }
        } while (page.size() == PAGE);
        return found;
    }

    private void tell(SavedSearchRows.Waiting decision, Map<String, List<String>> found) {
        if (found.isEmpty()) {
            return;
        }
        standing.persons(List.copyOf(found.keySet())).forEach(person -> {
            List<String> names = found.get(person.id());
            String named = String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                    + (names.size() > NAMED ? ", …" : "");
            outbox.tell(person, null, null, "savedsearch.found", List.of(decision.slug(), decision.citation(), named));
        });
    }
}
