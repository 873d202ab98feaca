package comity.precedent;

import comity.decision.AdoptionStatus;
import comity.decision.ClaimResult;
import comity.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;

/**
 * Finds decisions for a claim, a pasted text or each paragraph of a draft, with the paragraph shown and its status
 * (section 11). Like the search it needs no login, since the index holds public words only; it keeps nothing of the
 * text it was given.
 */
@ApplicationScoped
@Transactional
public class AuthorityFinding {

    private static final int BEGINNING = 300;

    /** Outcomes of a claim that went against who brought it, and against who answered it (section 2.2). */
    private static final Map<FindAuthority.Side, Set<String>> ADVERSE = Map.of(
            FindAuthority.Side.CLAIMANT,
            names(ClaimResult.DISMISSED_MERITS, ClaimResult.NO_JURISDICTION, ClaimResult.INADMISSIBLE),
            FindAuthority.Side.RESPONDENT,
            names(ClaimResult.UPHELD, ClaimResult.UPHELD_IN_PART));

    @Inject
    PrecedentEntries entries;

    @Inject
    WrittenIndex index;

    @Inject
    IndexStates states;

    @Inject
    Decisions decisions;

    @Inject
    EditorsWords editors;

    protected AuthorityFinding() {}

    private static Set<String> names(ClaimResult... results) {
        return List.of(results).stream().map(ClaimResult::name).collect(Collectors.toSet());
    }

    public FoundAuthorities find(FindAuthority asked) {
        long begun = System.nanoTime();
        String language = language(asked);
        List<String> texts = asked.texts();
        List<String> compared = texts.subList(0, Math.min(texts.size(), FindAuthority.PARAGRAPHS));
        Set<Long> without = asked.without() == null
                ? Set.of()
                : entries.bySlug(asked.without())
                        .map(PrecedentEntry::id)
                        .map(Set::of)
                        .orElse(Set.of());
        List<FoundAuthorities.Part> parts = new ArrayList<>();
        boolean ready = true;
        try {
            List<List<Alike>> found = index.alike(states.serving(), compared, language, without, asked.most());
            for (int i = 0; i < compared.size(); i++) {
                parts.add(new FoundAuthorities.Part(beginning(compared.get(i)), hits(found.get(i), asked.side())));
            }
        } catch (SearchException away) {
            System.getLogger(AuthorityFinding.class.getName())
                    .log(System.Logger.Level.WARNING, "the index cannot be asked", away);
            ready = false;
            parts.clear();
        }
        return new FoundAuthorities(
                ready, language, parts, texts.size() - compared.size(), (System.nanoTime() - begun) / 1_000_000);
    }

    private static String language(FindAuthority asked) {
        try {
            return asked.language() == null ? WordRuns.languageOf(asked.text()) : asked.language();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String beginning(String text) {
        return text.length() <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, BEGINNING))) + "…";
    }

    private List<FoundAuthorities.Hit> hits(List<Alike> found, FindAuthority.Side side) {
        Map<Long, PrecedentEntry> rows = entries
                .byIds(found.stream().map(Alike::entry).toList())
                .stream()
                .collect(Collectors.toMap(PrecedentEntry::id, Function.identity()));
        Map<Long, PrecedentParagraph> places =
                entries
                        .paragraphsByIds(found.stream()
                                .map(Alike::paragraph)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(PrecedentParagraph::id, Function.identity()));
        Map<Long, AdoptionStatus> adoptions = decisions.adoptions(decided(rows.values()));
        Map<String, String> statuses = editors.statuses(
                rows.values().stream().map(PrecedentEntry::slug).toList());
        return found.stream()
                .filter(one -> rows.containsKey(one.entry()))
                .map(one -> hit(one, rows.get(one.entry()), shown(one, rows, places, statuses), adoptions, side))
                .toList();
    }

    private static List<Long> decided(Collection<PrecedentEntry> rows) {
        return rows.stream()
                .map(PrecedentEntry::decisionId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The paragraph that is most alike, with what stands of the holdings on it. */
    private static FoundAuthorities.Paragraph shown(
            Alike found,
            Map<Long, PrecedentEntry> rows,
            Map<Long, PrecedentParagraph> places,
            Map<String, String> statuses) {
        PrecedentParagraph place = places.get(found.paragraph());
        return place == null
                ? null
                : new FoundAuthorities.Paragraph(
                        place.number(),
                        place.words(),
                        statuses.get(rows.get(found.entry()).slug() + "#" + place.number()));
    }

    private static FoundAuthorities.Hit hit(
            Alike found,
            PrecedentEntry entry,
            FoundAuthorities.Paragraph place,
            Map<Long, AdoptionStatus> adoptions,
            FindAuthority.Side side) {
        List<String> outcomes = entry.labels(LabelKind.OUTCOME);
        return new FoundAuthorities.Hit(
                entry.slug(),
                entry.citation(),
                entry.isExternal(),
                entry.type(),
                entry.title(),
                entry.dateOfDecision(),
                entry.court(),
                entry.weight(),
                entry.decisionId() == null ? null : adoptions.get(entry.decisionId()),
                outcomes,
                outcomes.stream().anyMatch(ADVERSE.get(side)::contains),
                place,
                found.score());
    }
}
