package comity.editing;

import comity.access.NoSuchThing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The keywords with what is broader, narrower and related (section 11), open to everyone. */
@ApplicationScoped
@Transactional
public class Thesaurus {

    static final List<String> LANGUAGES = List.of("en", "fr", "ru");

    private static final String BELOW = " › ";

    @Inject
    EditingRows rows;

    @Inject
    KeywordRows keywords;

    /** Every term, the narrower ones after the broader one. */
    public List<Term> terms() {
        Map<String, Keyword> all = rows.keywords().stream().collect(Collectors.toMap(Keyword::id, Function.identity()));
        Map<String, Long> counts = rows.countsOfKeywords();
        return all.values().stream()
                .map(keyword -> new Term(
                        keyword.id(),
                        keyword.broader(),
                        path(keyword, all),
                        keyword.related().stream().sorted().toList(),
                        counts.getOrDefault(keyword.id(), 0L)))
                .sorted(Comparator.comparing(term -> term.path().get("en")))
                .toList();
    }

    /**
     * A term in use; for a retired one that which stands in its place, so that an address once given leads on.
     *
     * @throws NoSuchThing if there never was such a term
     */
    public Term term(String id) {
        List<Term> terms = terms();
        String used = keywords.inPlaceOf(id).orElse(id);
        return terms.stream().filter(term -> term.id().equals(used)).findFirst().orElseThrow(NoSuchThing::new);
    }

    Map<String, Term> byId() {
        return terms().stream().collect(Collectors.toMap(Term::id, Function.identity()));
    }

    /** The term and all below it. */
    Set<String> under(String id) {
        return rows.keywords().stream()
                .filter(keyword -> keyword.id().equals(id) || id.equals(keyword.broader()))
                .map(Keyword::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, String> path(Keyword keyword, Map<String, Keyword> all) {
        Map<String, String> path = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Keyword above = keyword.broader() == null ? null : all.get(keyword.broader());
            path.put(language, (above == null ? "" : above.name(language) + BELOW) + keyword.name(language));
        }
        return path;
    }
}
