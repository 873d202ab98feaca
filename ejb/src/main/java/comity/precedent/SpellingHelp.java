package comity.precedent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Offers another spelling where a search finds nothing or a word of it occurs nowhere. Every word it offers is found by
 * the public search alone, and the whole offered query finds something: nothing is named that cannot be read.
 */
@ApplicationScoped
public class SpellingHelp {

    private static final int NEAR = 12;
    private static final int EACH = 3;

    /** Searches that are tried before help is given up. */
    private static final int TRIED = 10;

    @Inject
    IndexedPrecedents index;

    @Inject
    IndexStates states;

    @Inject
    WrittenIndex written;

    protected SpellingHelp() {}

    SpellingHelp(IndexedPrecedents index) {
        this.index = index;
        this.states = index.states;
        this.written = index.written;
    }

    /** The query as it may have been meant, or null. */
    String meant(PrecedentQuery query, long total) {
        TypedWords typed = TypedWords.of(query.text());
        if (typed.words().isEmpty() || total > 0 && !typed.isChoice()) {
            return null;
        }
        List<String> words = typed.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        List<String> missing = words.stream().filter(word -> !occurs(word)).toList();
        if (!missing.isEmpty()) {
            return firstFound(query, typed, together(near(missing, typed)));
        }
        boolean narrowness =
                total > 0 || !query.narrowed().isEmpty() && index.anything(SearchWords.read(query.text()), Map.of());
        return narrowness ? null : firstFound(query, typed, alone(near(words, typed)));
    }

    private boolean occurs(String word) {
        return index.anything(SearchWords.read(word), Map.of());
    }

    /** Where all words must be found, the search for the whole of them says that each occurs. */
    private Map<String, List<String>> near(List<String> words, TypedWords typed) {
        Map<String, List<String>> near = new LinkedHashMap<>();
        for (String word : words) {
            List<String> others = written.near(states.serving(), word, NEAR).stream()
                    .filter(other -> !typed.isChoice() || occurs(other))
                    .limit(EACH)
                    .toList();
            if (!others.isEmpty()) {
                near.put(word, others);
            }
        }
        return near;
    }

    /** All words replaced by what is nearest; then, one word at a time, by what is less near. */
    private static List<Map<String, String>> together(Map<String, List<String>> near) {
        Map<String, String> nearest = new HashMap<>();
        near.forEach((word, others) -> nearest.put(word, others.get(0)));
        List<Map<String, String>> ways = new ArrayList<>();
        if (!nearest.isEmpty()) {
            ways.add(nearest);
        }
        near.forEach((word, others) -> others.stream().skip(1).forEach(other -> {
            Map<String, String> way = new HashMap<>(nearest);
            way.put(word, other);
            ways.add(way);
        }));
        return ways;
    }

    /** Each word occurs, though nowhere with the others: one of them may be another word. */
    private static List<Map<String, String>> alone(Map<String, List<String>> near) {
        List<Map<String, String>> ways = new ArrayList<>();
        near.forEach((word, others) -> others.forEach(other -> ways.add(Map.of(word, other))));
        return ways;
    }

    private String firstFound(PrecedentQuery query, TypedWords typed, List<Map<String, String>> ways) {
        return ways.stream()
                .limit(TRIED)
                .map(way -> typed.with(typed.everywhere(way)))
                .filter(text -> text.length() <= SearchWords.LONGEST)
                .filter(text -> index.anything(SearchWords.read(text), query.narrowed()))
                .findFirst()
                .orElse(null);
    }
}
