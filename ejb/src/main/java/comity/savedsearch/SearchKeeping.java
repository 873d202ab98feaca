package comity.savedsearch;

import comity.access.NoSuchThing;
import comity.common.Actor;
import comity.precedent.PrecedentQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A person's saved searches (section 11). Whoever has signed in keeps his own; a search of somebody else is answered as
 * one that does not exist, and so is everything to a reader without an account.
 */
@ApplicationScoped
@Transactional
public class SearchKeeping {

    /** How many searches a person keeps. */
    public static final int MOST = 50;

    /** Longest name in characters. */
    public static final int NAME = 80;

    private static final int TEXT = 500;
    private static final int VALUE = 200;
    private static final int VALUES = 40;

    @Inject
    SavedSearchRows searches;

    @Inject
    Clock clock;

    /** One's own, by name. */
    public List<SavedSearchView> list(Actor actor) {
        return searches.of(owner(actor)).stream().map(SearchKeeping::view).toList();
    }

    /** @throws NoSuchThing if there is none, or if it is somebody else's */
    public SavedSearchView read(Long id, Actor actor) {
        return view(searches.find(id, owner(actor)).orElseThrow(NoSuchThing::new));
    }

    /**
     * Saves a search; what stands in it is as long as what the search page takes.
     *
     * @throws SavedSearchIncomplete without a name, or where something is too long
     * @throws TooManySavedSearches where fifty are kept already
     * @throws SearchNameTaken where another one has the name
     */
    public SavedSearchView save(String name, PrecedentQuery query, boolean alerts, Actor actor) {
        String owner = held(actor);
        PrecedentQuery clean = clean(query);
        SavedSearchIncomplete refusal = new SavedSearchIncomplete();
        checkName(name, refusal);
        check(clean, refusal);
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
        List<SavedSearch> kept = searches.of(owner);
        if (kept.size() >= MOST) {
            throw new TooManySavedSearches(MOST);
        }
        SavedSearch search = new SavedSearch(owner, clean, clock.instant());
        search.call(free(name, null, kept), alerts);
        searches.add(search);
        return view(search);
    }

    /**
     * Renames a search and switches its alerts.
     *
     * @param version that was read; where it is not the one in force nothing is written ({@link SavedSearchChanged})
     */
    public SavedSearchView change(Long id, int version, String name, boolean alerts, Actor actor) {
        String owner = held(actor);
        SavedSearch search = searches.lock(id, owner).orElseThrow(NoSuchThing::new);
        if (search.version() != version) {
            throw new SavedSearchChanged(search.name());
        }
        SavedSearchIncomplete refusal = new SavedSearchIncomplete();
        checkName(name, refusal);
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
        search.call(free(name, id, searches.of(owner)), alerts);
        searches.flush();
        return view(search);
    }

    /** Switches the alerts of a search, whatever its name is by now. */
    public SavedSearchView alerts(Long id, boolean on, Actor actor) {
        SavedSearch search = searches.lock(id, owner(actor)).orElseThrow(NoSuchThing::new);
        search.call(search.name(), on);
        searches.flush();
        return view(search);
    }

    /** Removes a search; returns what it was. */
    public SavedSearchView remove(Long id, Actor actor) {
        SavedSearch search = searches.lock(id, owner(actor)).orElseThrow(NoSuchThing::new);
        SavedSearchView removed = view(search);
        searches.remove(search);
        return removed;
    }

    private static String owner(Actor actor) {
        if (actor.isAnonymous() || actor.isSystem()) {
            throw new NoSuchThing();
        }
        return actor.id();
    }

    private String held(Actor actor) {
        String owner = owner(actor);
        if (!searches.lockOwner(owner)) {
            throw new NoSuchThing();
        }
        return owner;
    }

    private static void checkName(String name, SavedSearchIncomplete refusal) {
        String clean = cleaned(name);
        if (clean.isEmpty()) {
            refusal.fault("name", "REQUIRED");
        } else if (clean.codePointCount(0, clean.length()) > NAME) {
            refusal.fault("name", "SAVED_SEARCH_INCOMPLETE.LONG", NAME);
        }
    }

    private static void check(PrecedentQuery query, SavedSearchIncomplete refusal) {
        if (query.text().length() > TEXT) {
            refusal.fault("q", "SAVED_SEARCH_INCOMPLETE.LONG", TEXT);
        }
        List<String> values =
                query.narrowed().values().stream().flatMap(Set::stream).toList();
        if (values.size() > VALUES) {
            refusal.fault("narrowed", "SAVED_SEARCH_INCOMPLETE.MANY", VALUES);
        } else if (values.stream().anyMatch(value -> value.length() > VALUE)) {
            refusal.fault("narrowed", "SAVED_SEARCH_INCOMPLETE.LONG", VALUE);
        }
    }

    private static PrecedentQuery clean(PrecedentQuery query) {
        return new PrecedentQuery(
                cleaned(query.text()),
                query.narrowed().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                facet -> facet.getValue().stream()
                                        .map(SearchKeeping::cleaned)
                                        .filter(value -> !value.isEmpty())
                                        .collect(Collectors.toSet()))),
                query.order(),
                1,
                1);
    }

    private static String cleaned(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String free(String name, Long self, List<SavedSearch> kept) {
        String clean = cleaned(name);
        kept.stream()
                .filter(other -> !other.id().equals(self) && other.name().equalsIgnoreCase(clean))
                .findFirst()
                .ifPresent(other -> {
                    throw new SearchNameTaken(other.name()).fault("name", "SEARCH_NAME_TAKEN", other.name());
                });
        return clean;
    }

    private static SavedSearchView view(SavedSearch search) {
        PrecedentQuery query = search.query();
        Map<String, List<String>> narrowed = new TreeMap<>();
        query.narrowed()
                .forEach((facet, values) ->
                        narrowed.put(facet, values.stream().sorted().toList()));
        return new SavedSearchView(
                search.id(),
                search.version(),
                search.name(),
                query.text(),
                narrowed,
                query.order(),
                search.alerts(),
                search.savedAt());
    }
}
