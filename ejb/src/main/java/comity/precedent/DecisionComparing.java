package comity.precedent;

import comity.common.Actor;
import comity.decision.DecisionReading;
import comity.decision.DecisionView;
import comity.decision.NeutralCitation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares two published decisions (section 11). It needs no login: both are read as everybody reads them. */
@ApplicationScoped
@Transactional
public class DecisionComparing {

    private static final String FIRST = "a";
    private static final String SECOND = "b";

    @Inject
    PrecedentEntries entries;

    @Inject
    DecisionReading decisions;

    @Inject
    EditorsWords editors;

    /**
     * Each is named by any form of its citation, whatever its spaces.
     *
     * @throws DecisionNotComparable with a fault for each that names no published decision
     */
    public Comparison compare(String first, String second) {
        DecisionNotComparable refusal = new DecisionNotComparable();
        Optional<PrecedentEntry> one = named(first, FIRST, refusal);
        Optional<PrecedentEntry> other = named(second, SECOND, refusal);
        if (one.isPresent() && other.isPresent() && one.get() == other.get()) {
            refusal.because(SECOND, DecisionNotComparable.Why.SAME);
        }
        if (!refusal.faults().isEmpty()) {
            throw refusal;
        }
        DecisionView a = decisions.read(one.orElseThrow().slug(), Actor.anybody());
        DecisionView b = decisions.read(other.orElseThrow().slug(), Actor.anybody());
        return new Comparison(
                side(a, one.get().weight()),
                side(b, other.get().weight()),
                shared(provisions(a), provisions(b)),
                shared(a.keywords(), b.keywords()),
                shared(
                        editors.keywords(one.get().decisionId()),
                        editors.keywords(other.get().decisionId())),
                authorities(a, b));
    }

    private Optional<PrecedentEntry> named(String typed, String field, DecisionNotComparable refusal) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
        if (text.isEmpty()) {
            refusal.because(field, DecisionNotComparable.Why.MISSING);
            return Optional.empty();
        }
        Optional<NeutralCitation> cited = NeutralCitation.parse(text);
        if (cited.isEmpty()) {
            refusal.because(
                    field,
                    entries.byCitation(text).isPresent()
                            ? DecisionNotComparable.Why.EXTERNAL
                            : DecisionNotComparable.Why.FORM);
            return Optional.empty();
        }
        Optional<PrecedentEntry> found = entries.bySlug(cited.get().slug());
        if (found.isEmpty()) {
            refusal.because(
                    field,
                    DecisionNotComparable.Why.UNKNOWN,
                    cited.get().withoutParagraph().toString());
        }
        return found;
    }

    private static Comparison.Side side(DecisionView view, int weight) {
        return new Comparison.Side(
                view.slug(),
                view.citation(),
                view.docket(),
                view.type(),
                view.title(),
                view.dateOfDecision(),
                view.adoption(),
                weight,
                view.claimants(),
                view.respondent(),
                view.thirdParties(),
                view.formation(),
                view.outcomes(),
                view.operative().stream()
                        .map(ruled -> new Comparison.Vote(ruled.number(), ruled.votesFor(), ruled.votesAgainst()))
                        .toList(),
                view.opinions().stream()
                        .map(opinion -> new Comparison.Separate(opinion.kind().name(), opinion.name()))
                        .toList(),
                view.citedBy().size());
    }

    private static List<String> provisions(DecisionView view) {
        return view.outcomes().stream()
                .flatMap(outcome -> outcome.provisions().stream())
                .distinct()
                .toList();
    }

    private static List<Comparison.Shared> shared(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.retainAll(second);
        all.addAll(first);
        all.addAll(second);
        return all.stream()
                .map(value -> new Comparison.Shared(value, first.contains(value), second.contains(value)))
                .toList();
    }

    private static List<Comparison.Authority> authorities(DecisionView a, DecisionView b) {
        Map<String, List<DecisionView.Citation>> byFirst = byCitation(a);
        Map<String, List<DecisionView.Citation>> bySecond = byCitation(b);
        return shared(List.copyOf(byFirst.keySet()), List.copyOf(bySecond.keySet())).stream()
                .map(cited -> authority(cited.value(), byFirst.get(cited.value()), bySecond.get(cited.value())))
                .toList();
    }

    private static Map<String, List<DecisionView.Citation>> byCitation(DecisionView view) {
        Map<String, List<DecisionView.Citation>> all = new LinkedHashMap<>();
        view.cites()
                .forEach(cited -> all.computeIfAbsent(cited.citation(), key -> new ArrayList<>())
                        .add(cited));
        return all;
    }

    private static Comparison.Authority authority(
            String citation, List<DecisionView.Citation> first, List<DecisionView.Citation> second) {
        String slug = Stream.of(first, second)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(DecisionView.Citation::slug)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Comparison.Authority(citation, slug, places(first), places(second));
    }

    private static Comparison.Places places(List<DecisionView.Citation> cited) {
        return cited == null
                ? null
                : new Comparison.Places(cited.stream()
                        .map(DecisionView.Citation::fromParagraph)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
