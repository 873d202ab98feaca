package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 11: from a claim, a pasted text or each paragraph of a draft to decisions that are alike. */
class AuthorityFindingTest {

    private static final String GROUNDS = "The Respondent kept the 4th Support Brigade in place although the host had"
            + " revoked its consent; a standing agreement does not replace consent to each later reinforcement.";

    private static Library library;

    @BeforeAll
    static void publish(@TempDir Path folder) throws Exception {
        library = new Library(folder.resolve("index"));
        decision("2027-ESCT-P-12", "[2027] ESCT-P 12", "en", "UPHELD_IN_PART", new String[] {
            "The note of 30 January was received on 2 February.",
            "A standing agreement does not replace consent of the host to each later reinforcement.",
            "Forces leave when the host asks."
        });
        decision("2026-ESCT-P-7", "[2026] ESCT-P 7", "en", "DISMISSED_MERITS", new String[] {
            "A standing agreement existed between Hestria and Kessel.",
            "Silence of the host authority for ninety days may be read as consent to transit."
        });
        decision("2026-ESCT-P-9", "[2026] ESCT-P 9", "en", "UPHELD", new String[] {
            "Ballots were counted twice in the harbour district."
        });
        decision("2027-ESCT-PM-2", "[2027] ESCT-PM 2", "fr", "UPHELD", new String[] {
            "L’aérodrome ne sera pas utilisé par des forces étrangères pendant l’instance."
        });
        decision("2027-ESCT-P-13", "[2027] ESCT-P 13", "ru", "UPHELD", new String[] {
            "Трибунал установил косвенное финансирование политических партий."
        });
        assertThat(library.feed()).isEqualTo(5);
    }

    private static Long decision(String slug, String citation, String language, String outcome, String[] paragraphs) {
        return library.publish(
                slug,
                citation,
                "Case " + citation,
                "P",
                language,
                Map.of(LabelKind.OUTCOME, List.of(outcome)),
                paragraphs);
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    private static FoundAuthorities find(FindAuthority asked) {
        return library.wired(house -> house.bean(AuthorityFinding.class).find(asked));
    }

    private static List<FoundAuthorities.Hit> hits(String text) {
        return find(FindAuthority.of(text)).parts().get(0).hits();
    }

    private static List<String> slugs(String text) {
        return hits(text).stream().map(FoundAuthorities.Hit::slug).toList();
    }

    @Test
    void the_decision_that_shares_runs_of_words_comes_first_with_its_paragraph_and_what_became_of_it() {
        assertThat(slugs(GROUNDS)).startsWith("2027-ESCT-P-12", "2026-ESCT-P-7").doesNotContain("2026-ESCT-P-9");
        FoundAuthorities.Hit first = hits(GROUNDS).get(0);
        assertThat(first.paragraph().number()).isEqualTo("2");
        assertThat(first.paragraph().text()).startsWith("A standing agreement does not replace consent");
        assertThat(first.outcomes()).containsExactly("UPHELD_IN_PART");
        assertThat(first.score()).isGreaterThan(hits(GROUNDS).get(1).score());
    }

    @Test
    void single_words_in_common_count_only_where_nothing_shares_a_run() {
        assertThat(slugs("Ballots were counted twice during transit.")).containsExactly("2026-ESCT-P-9");
        assertThat(slugs("Transit, then ballots.")).containsExactlyInAnyOrder("2026-ESCT-P-9", "2026-ESCT-P-7");
    }

    @Test
    void what_ended_against_the_side_that_asks_is_adverse_authority() {
        FoundAuthorities claimant = find(FindAuthority.of(GROUNDS));
        assertThat(claimant.parts().get(0).hits().stream().filter(FoundAuthorities.Hit::adverse))
                .extracting(FoundAuthorities.Hit::slug)
                .containsExactly("2026-ESCT-P-7");
        FoundAuthorities respondent =
                find(new FindAuthority(GROUNDS, "en", FindAuthority.Side.RESPONDENT, false, null, 10));
        assertThat(respondent.parts().get(0).hits().stream().filter(FoundAuthorities.Hit::adverse))
                .extracting(FoundAuthorities.Hit::slug)
                .containsExactly("2027-ESCT-P-12");
    }

    @Test
    void each_paragraph_of_a_draft_has_its_own_authorities() {
        FoundAuthorities found = find(new FindAuthority(
                "The ballots of the harbour district were counted twice.\n\n***\n\nThe silence of the host authority"
                        + " for ninety days was consent.",
                null,
                null,
                true,
                null,
                0));
        assertThat(found.parts()).hasSize(2);
        assertThat(found.parts().get(0).hits().get(0).slug()).isEqualTo("2026-ESCT-P-9");
        assertThat(found.parts().get(1).hits().get(0).slug()).isEqualTo("2026-ESCT-P-7");
        assertThat(found.leftOut()).isZero();
        FoundAuthorities many = find(new FindAuthority("One.\n\n".repeat(45), null, null, true, null, 0));
        assertThat(many.parts()).hasSize(40);
        assertThat(many.leftOut()).as("what is not compared is said").isEqualTo(5);
    }

    @Test
    void each_language_is_known_by_its_own_small_words() {
        FoundAuthorities french = find(FindAuthority.of("Les forces étrangères ont utilisé l’aérodrome."));
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.parts().get(0).hits().get(0).slug()).isEqualTo("2027-ESCT-PM-2");
        FoundAuthorities russian = find(FindAuthority.of("Речь идёт о том, что было косвенное финансирование партии."));
        assertThat(russian.language()).isEqualTo("ru");
        assertThat(russian.parts().get(0).hits().get(0).slug()).isEqualTo("2027-ESCT-P-13");
    }

    @Test
    void the_decision_the_text_is_from_can_be_left_out() {
        FoundAuthorities found =
                find(new FindAuthority(GROUNDS, "en", FindAuthority.Side.CLAIMANT, false, "2027-ESCT-P-12", 10));
        assertThat(found.parts().get(0).hits())
                .extracting(FoundAuthorities.Hit::slug)
                .doesNotContain("2027-ESCT-P-12")
                .startsWith("2026-ESCT-P-7");
    }

    @Test
    void words_that_a_redaction_took_out_find_nothing_any_more() {
        String sealed = "Colonel Harrow signed the midnight order.";
        Long id = decision("2028-ESCT-P-1", "[2028] ESCT-P 1", "en", "UPHELD", new String[] {sealed, "More."});
        library.feed();
        assertThat(slugs(sealed)).containsExactly("2028-ESCT-P-1");
        library.with(rooms -> {
            PrecedentEntry entry = rooms.entries().find(id);
            rooms.entries()
                    .write(entry, List.of(Passage.paragraph(1, "A person signed."), Passage.paragraph(2, "More.")));
            rooms.entries().queue(id, Library.NOW);
        });
        library.feed();
        assertThat(hits("Colonel Harrow's midnight order")).isEmpty();
    }

    @Test
    void a_text_without_words_is_refused() {
        for (String nothing : new String[] {null, "", " \n ", "… – !"}) {
            assertThatThrownBy(() -> FindAuthority.of(nothing)).isInstanceOf(NoTextToCompare.class);
        }
        assertThatThrownBy(() -> FindAuthority.of("a".repeat(FindAuthority.LONGEST + 1)))
                .isInstanceOf(ComparedTextTooLong.class);
        assertThatThrownBy(() -> new FindAuthority("Words", "la", null, false, null, 1))
                .isInstanceOf(NoTextToCompare.class);
    }

    @Test
    void a_list_costs_a_few_statements_whatever_it_shows() {
        long few = library.statements(() -> hits("Ballots counted twice"));
        long many = library.statements(() -> hits(GROUNDS));
        assertThat(many)
                .as("which copy serves, entries, labels, paragraphs, what stands of their holdings")
                .isLessThanOrEqualTo(few)
                .isLessThanOrEqualTo(5);
    }

    @Test
    void nothing_alike_is_an_empty_list_and_no_failure() {
        assertThat(hits("Zymurgy quixotic")).isEmpty();
    }
}
