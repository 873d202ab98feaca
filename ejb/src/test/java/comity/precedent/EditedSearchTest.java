package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import comity.access.Appointment;
import comity.access.CourtRole;
import comity.access.Person;
import comity.access.Standing;
import comity.common.Actor;
import comity.decision.Citator;
import comity.decision.IssuedDecision;
import comity.decision.PublicVersion;
import comity.decision.Treatment;
import comity.editing.CitationEditing;
import comity.editing.EditedReading;
import comity.editing.HeadnoteEditing;
import comity.editing.HoldingEditing;
import comity.editing.HoldingKind;
import comity.editing.RetireKeyword;
import comity.editing.ThesaurusEditing;
import comity.editing.TreatCitation;
import comity.editing.WriteHeadnote;
import comity.editing.WriteHolding;
import comity.editing.WriteKeyword;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section 11: what the editor writes and confirms reaches the public search, in public words. */
class EditedSearchTest extends DecisionScene {

    private static final Actor EDITOR = new Actor("editor.in.search", "Editor", Set.of(), null);

    @BeforeAll
    static void an_editor_is_appointed() {
        library.wired(house -> {
            Standing standing = house.bean(Standing.class);
            standing.add(new Person(EDITOR.id(), EDITOR.name(), "e@escourt.example", null, null));
            standing.add(new Appointment(EDITOR.id(), CourtRole.EDT, null, Library.NOW.minusSeconds(1), "test"));
            return null;
        });
    }

    @Test
    void section_11_a_headnote_is_found_by_its_words_and_by_its_keyword_in_every_language() {
        IssuedDecision decision = published("The host said so.");
        library.feed();
        String word = word();
        Long headnote = headnote(decision, "Permission is " + word + ".", "consent.revocation");
        assertThat(slugs(word)).as("the index is fed later").isEmpty();
        library.feed();
        assertThat(slugs(word)).containsExactly(decision.slug());
        assertThat(library.search(word).hits().get(0).reason()).isEqualTo(PrecedentResults.Reason.TITLE);
        for (String keyword : List.of(
                "consent.revocation",
                "consent",
                "Revocation",
                "\"host-nation consent › revocation\"",
                "\"host-nation consent > revocation\"",
                "\"consentement de l'état hôte\"",
                "отзыв",
                "revoc*")) {
            assertThat(slugs(word + " keyword:" + keyword)).as(keyword).containsExactly(decision.slug());
        }
        assertThat(slugs(word + " keyword:transit")).isEmpty();
        assertThat(slugs(word + " -keyword:consent")).isEmpty();
        assertThat(count(word, "keyword", "consent")).isEqualTo(1);
        assertThat(count(word, "keyword", "testing"))
                .as("free keywords narrow nothing")
                .isZero();
        assertThat(slugs("keyword:testing")).contains(decision.slug());

        publish(decision, PublicVersion.unredacted());
        library.feed();
        assertThat(slugs(word)).as("a publication takes nothing away").containsExactly(decision.slug());
        library.wired(house -> {
            house.bean(HeadnoteEditing.class).withdraw(decision.slug(), headnote, "Said twice.", EDITOR);
            return null;
        });
        library.feed();
        assertThat(slugs(word)).isEmpty();
        assertThat(slugs("keyword:consent.revocation")).doesNotContain(decision.slug());
    }

    @Test
    void section_11_a_changed_or_retired_term_of_the_thesaurus_is_found_by_its_new_words_and_its_old_id() {
        IssuedDecision decision = published("The host said so.");
        String word = word();
        headnote(decision, "Permission is " + word + ".", "consent.reinforcement");
        String term = "z" + word();
        keywords(thesaurus -> thesaurus.change(
                "consent.reinforcement",
                new WriteKeyword(0, "consent", term, term + " f", term + " r", List.of("ceilings.regional")),
                EDITOR));
        library.feed();
        assertThat(slugs(word + " keyword:" + term)).containsExactly(decision.slug());
        assertThat(slugs(word + " keyword:reinforcement")).isEmpty();
        keywords(thesaurus ->
                thesaurus.retire("consent.reinforcement", new RetireKeyword(1, "consent.authority"), EDITOR));
        library.feed();
        for (String keyword : List.of("consent.authority", "consent.reinforcement", term)) {
            assertThat(slugs(word + " keyword:" + keyword)).as(keyword).containsExactly(decision.slug());
        }
    }

    @Test
    void section_11_two_decisions_are_compared_by_the_terms_of_their_headnotes() {
        IssuedDecision first = published("The host said so.");
        IssuedDecision second = published("The host was silent.");
        assertThat(terms(first, second)).isEmpty();
        headnote(first, "One.", "consent.silence");
        headnote(first, "Two.", "force");
        headnote(second, "Three.", "proof");
        headnote(second, "Four.", "consent.silence");
        assertThat(terms(first, second))
                .containsExactly(
                        new Comparison.Shared("consent.silence", true, true),
                        new Comparison.Shared("force", true, false),
                        new Comparison.Shared("proof", false, true));
    }

    private static List<Comparison.Shared> terms(IssuedDecision first, IssuedDecision second) {
        return library.wired(house -> house.bean(DecisionComparing.class)
                .compare(first.citation(), second.citation())
                .terms());
    }

    @Test
    void section_11_a_paragraph_that_is_found_for_a_text_says_what_stands_of_the_holding_on_it() {
        String word = word();
        IssuedDecision earlier = published("The silence of the host was " + word + " and no consent.");
        library.feed();
        assertThat(found(word, earlier).status()).isNull();
        holding(earlier, "Silence is no consent.");
        assertThat(found(word, earlier).status()).isEqualTo("GOOD");
        IssuedDecision later = published("The Panel doubts " + earlier.citation() + ", § 1.");
        treat(later, Treatment.QUESTIONED);
        assertThat(found(word, earlier).status()).isEqualTo("DOUBTED");
    }

    private static FoundAuthorities.Paragraph found(String word, IssuedDecision decision) {
        FindAuthority asked = FindAuthority.of("The silence of the host was " + word + " and no consent.");
        return library.wired(house -> house.bean(AuthorityFinding.class).find(asked)).parts().get(0).hits().stream()
                .filter(hit -> hit.slug().equals(decision.slug()))
                .findFirst()
                .orElseThrow()
                .paragraph();
    }

    private static void keywords(Consumer<ThesaurusEditing> act) {
        library.wired(house -> {
            act.accept(house.bean(ThesaurusEditing.class));
            return null;
        });
    }

    @Test
    void section_11_a_treatment_is_found_at_the_decision_that_is_treated_once_an_editor_has_confirmed_it() {
        String word = word();
        IssuedDecision earlier = published("Silence is " + word + ".");
        IssuedDecision later = published("The Panel doubts " + earlier.citation() + ", § 1, " + word + ".");
        holding(earlier, "Silence may be consent.");
        library.feed();
        assertThat(slugs(word + " treatment:questioned")).isEmpty();
        assertThat(slugs(word + " status:good")).containsExactly(earlier.slug());
        treat(later, Treatment.QUESTIONED);
        library.feed();
        assertThat(slugs(word + " treatment:questioned")).containsExactly(earlier.slug());
        assertThat(slugs(word + " status:doubted")).containsExactly(earlier.slug());
        assertThat(slugs(word + " status:good")).isEmpty();
        assertThat(count(word, "treatment", "QUESTIONED")).isEqualTo(1);
        assertThat(count(word, "status", "DOUBTED")).isEqualTo(1);
        treat(later, Treatment.EXPLAINED);
        library.feed();
        assertThat(slugs(word + " treatment:questioned")).isEmpty();
        assertThat(slugs(word + " status:good")).containsExactly(earlier.slug());
    }

    @Test
    void an_index_that_was_lost_is_made_anew_with_what_editors_have_written() {
        IssuedDecision decision = published("Nothing.");
        String word = word();
        headnote(decision, "Permission is " + word + ".", "consent.transit");
        library.feed();
        library.loseIndex();
        library.with(rooms -> rooms.entries().queueAll(Library.NOW));
        assertThat(slugs(word)).isEmpty();
        library.feed();
        assertThat(slugs(word + " keyword:consent.transit")).containsExactly(decision.slug());
    }

    @Test
    void reading_a_decision_asks_the_database_as_often_whatever_has_been_written_on_it() {
        IssuedDecision decision = published("Nothing.");
        headnote(decision, "First.", "consent.transit");
        holding(decision, "First.");
        long few = statements(decision);
        for (int i = 0; i < 5; i++) {
            headnote(decision, "More " + i + ".", "consent.silence");
            holding(decision, "More " + i + ".");
        }
        assertThat(statements(decision)).isEqualTo(few).isLessThanOrEqualTo(25);
    }

    private static long statements(IssuedDecision decision) {
        return library.statements(
                () -> library.wired(house -> house.bean(EditedReading.class).of(decision.slug())));
    }

    private static Long headnote(IssuedDecision decision, String text, String keyword) {
        return library.wired(house -> house.bean(HeadnoteEditing.class)
                .write(
                        decision.slug(),
                        null,
                        new WriteHeadnote(null, null, text, List.of(keyword), List.of()),
                        EDITOR));
    }

    private static void holding(IssuedDecision decision, String statement) {
        library.wired(house -> house.bean(HoldingEditing.class)
                .write(
                        decision.slug(),
                        null,
                        new WriteHolding(null, List.of(1), statement, null, null, null, HoldingKind.RATIO, List.of()),
                        EDITOR));
    }

    private static void treat(IssuedDecision later, Treatment how) {
        library.wired(house -> {
            int version = house.bean(Citator.class).published(later.slug()).version();
            house.bean(CitationEditing.class)
                    .treat(later.slug(), 1, new TreatCitation(version, how, 2, null, false), EDITOR);
            return null;
        });
    }

    private static List<String> slugs(String text) {
        return library.search(new PrecedentQuery(text, Map.of(), PrecedentQuery.Order.RELEVANCE, 1, 50)).hits().stream()
                .map(PrecedentResults.Hit::slug)
                .toList();
    }

    private static long count(String text, String facet, String value) {
        return library.search(text).facets().stream()
                .filter(f -> f.name().equals(facet))
                .flatMap(f -> f.values().stream())
                .filter(v -> v.value().equals(value))
                .mapToLong(PrecedentResults.Facet.Value::count)
                .sum();
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }
}
