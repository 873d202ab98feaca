package comity.editing;

import comity.precedent.EditorsWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the public search finds of the editors' work (section 11): what everyone may read, and nothing that waits. */
@ApplicationScoped
public class EditedForSearch implements EditorsWords {

    private static final String BELOW = " > ";

    @Inject
    EditingRows rows;

    @Inject
    KeywordRows keywords;

    @Inject
    EditedReading reading;

    @Override
    public Map<Long, Edited> of(Collection<Long> decisionIds) {
        Map<Long, EditingRows.Named> decisions = rows.named(decisionIds);
        Map<Long, List<Headnote>> headnotes =
                rows.headnotes(decisions.keySet()).stream().collect(Collectors.groupingBy(Headnote::decisionId));
        Map<Long, List<Holding>> holdings =
                rows.holdings(decisions.keySet()).stream().collect(Collectors.groupingBy(Holding::decisionId));
        Map<String, List<LaterTreatment>> later =
                rows
                        .later(decisions.values().stream()
                                .map(EditingRows.Named::slug)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(LaterTreatment::toSlug));
        Map<Long, Edited> edited = new HashMap<>();
        decisions.forEach((id, decision) -> edited.put(
                id,
                edited(
                        headnotes.getOrDefault(id, List.of()),
                        holdings.getOrDefault(id, List.of()),
                        later.getOrDefault(decision.slug(), List.of()))));
        return edited;
    }

    private Edited edited(List<Headnote> headnotes, List<Holding> holdings, List<LaterTreatment> later) {
        List<Keyword> terms = terms(headnotes);
        return new Edited(
                terms.stream().map(Keyword::id).toList(),
                names(terms),
                later.stream().map(LaterTreatment::treatment).distinct().toList(),
                holdings.stream()
                        .map(holding -> holding.status().name())
                        .distinct()
                        .toList(),
                Stream.concat(
                                headnotes.stream().map(Headnote::words),
                                holdings.stream().flatMap(EditedForSearch::words))
                        .toList());
    }

    @Override
    public List<String> keywords(Long decisionId) {
        return rows.headnotes(Set.of(decisionId)).stream()
                .flatMap(headnote -> headnote.keywords().stream())
                .distinct()
                .toList();
    }

    @Override
    public Map<String, String> statuses(Collection<String> slugs) {
        return reading.flags(slugs).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, status -> status.getValue().name()));
    }

    private static Stream<String> words(Holding holding) {
        return Stream.of(holding.statement(), holding.question(), holding.answer())
                .filter(Objects::nonNull);
    }

    /** Terms of the headnotes, each with the one above it. */
    private List<Keyword> terms(List<Headnote> headnotes) {
        List<String> ids = headnotes.stream()
                .flatMap(headnote -> headnote.keywords().stream())
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Keyword> all = rows.keywords().stream().collect(Collectors.toMap(Keyword::id, Function.identity()));
        return ids.stream()
                .map(all::get)
                .filter(Objects::nonNull)
                .flatMap(term -> Stream.of(term, term.broader() == null ? term : all.get(term.broader())))
                .distinct()
                .toList();
    }

    /** Each term alone and below the one above it, in every language. */
    private List<String> names(List<Keyword> terms) {
        Map<String, Keyword> known = terms.stream().collect(Collectors.toMap(Keyword::id, Function.identity()));
        List<String> names = new ArrayList<>();
        for (Keyword term : terms) {
            for (String language : Thesaurus.LANGUAGES) {
                names.add(term.name(language));
                if (term.broader() != null) {
                    names.add(known.get(term.broader()).name(language) + BELOW + term.name(language));
                }
            }
        }
        // what was retired in favour of a term finds it, by the id and by the words it had
        for (Keyword retired : keywords.retiredFor(known.keySet())) {
            names.add(retired.id());
            Thesaurus.LANGUAGES.forEach(language -> names.add(retired.name(language)));
        }
        return names.stream().distinct().toList();
    }
}
