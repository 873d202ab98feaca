package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecedentSearchTest {

    private static Library library;

    @BeforeAll
    static void publish(@TempDir Path folder) throws Exception {
        library = new Library(folder.resolve("index"));
        publishInEnglish();
        publishInFrenchAndRussian();
        assertThat(library.feed()).isEqualTo(4);
    }

    private static void publishInEnglish() throws Exception {
        library.publish(
                "2027-ESCT-P-12",
                "[2027] ESCT-P 12",
                "Feldania – Measures concerning the stationing of the 4th Support Brigade",
                "P",
                "en",
                Map.of(
                        LabelKind.PROVISION, List.of("H2-5", "CFE-IV.5"),
                        LabelKind.CATEGORY, List.of("HNC-STAT"),
                        LabelKind.OUTCOME, List.of("UPHELD_IN_PART"),
                        LabelKind.PARTY, List.of("Estmark", "Fenland"),
                        LabelKind.KEYWORD, List.of("host-nation consent > revocation")),
                "The note of 30 January was received on 2 February.",
                "A standing agreement does not replace consent of the host to each later reinforcement.",
                "The host's word brings forces in, and its revocation sends them home.");
        library.publish(
                "2026-ESCT-P-7",
                "[2026] ESCT-P 7",
                "Hestria – Transit of forces through Lower Vey",
                "P",
                "en",
                Map.of(
                        LabelKind.PROVISION, List.of("H2-5"),
                        LabelKind.OUTCOME, List.of("DISMISSED_MERITS"),
                        LabelKind.PARTY, List.of("Hestria", "Kessel"),
                        LabelKind.RESPONDENT, List.of("Kessel")),
                "Silence of the host authority for ninety days may be read as consent to transit.");
    }

    private static void publishInFrenchAndRussian() throws Exception {
        library.publish(
                "2027-ESCT-PM-2",
                "[2027] ESCT-PM 2",
                "Caldera – Airfield at Marn",
                "PM",
                "fr",
                Map.of(LabelKind.PROVISION, List.of("H2-2"), LabelKind.PARTY, List.of("Caldera", "Borvia")),
                "L’aérodrome ne sera pas utilisé par des forces étrangères pendant l’instance.");
        library.publish(
                "2027-ESCT-P-13",
                "[2027] ESCT-P 13",
                "Maristan – Measures concerning elections",
                "P",
                "ru",
                Map.of(LabelKind.PROVISION, List.of("H2-9"), LabelKind.PARTY, List.of("Maristan", "Norvia")),
                "Трибунал установил косвенное финансирование политических партий.");
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    private static List<String> slugs(String text) {
        return library.search(text).hits().stream()
                .map(PrecedentResults.Hit::slug)
                .toList();
    }

    @Test
    void words_phrases_and_logic_find_what_they_say() {
        assertThat(slugs("consent")).containsExactlyInAnyOrder("2027-ESCT-P-12", "2026-ESCT-P-7");
        assertThat(slugs("\"consent of the host\"")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("“agreement consent”~1 AND revocation")).isEmpty();
        assertThat(slugs("“agreement consent”~5 AND revocation")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("consent NOT transit")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("revocation OR silence")).hasSize(2);
        assertThat(slugs("reinforceme*")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("r?inforc*ment")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("consent *vocation")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("consent -*vocation")).containsExactly("2026-ESCT-P-7");
        assertThat(slugs("unheard-of")).isEmpty();
    }

    @Test
    void each_language_has_its_own_endings() {
        assertThat(slugs("forces étrangère")).containsExactly("2027-ESCT-PM-2");
        assertThat(slugs("aerodromes")).containsExactly("2027-ESCT-PM-2");
        assertThat(slugs("политическая партия")).containsExactly("2027-ESCT-P-13");
        assertThat(slugs("agreements reinforcements")).containsExactly("2027-ESCT-P-12");
    }

    @Test
    void a_hit_says_why_and_marks_the_words() {
        PrecedentResults.Hit hit = library.search("revocation").hits().get(0);
        assertThat(hit.reason()).isEqualTo(PrecedentResults.Reason.TEXT);
        assertThat(hit.places()).hasSize(1);
        assertThat(hit.places().get(0).number()).isEqualTo("3");
        assertThat(hit.places().get(0).pieces()).contains(new PrecedentResults.Piece("revocation", true));
    }

    @Test
    void a_citation_in_any_form_comes_first() {
        for (String form : List.of(
                "[2026] ESCT-P 7",
                "2026 esct p 7",
                "[2026]ESCT-P7, § 1",
                "ECLI:XS:ESCT:2026:P7",
                "/akn/xs-esct/judgment/2026-05-03/P7")) {
            PrecedentResults results = library.search(form);
            assertThat(results.hits()).as(form).isNotEmpty();
            assertThat(results.hits().get(0).slug()).as(form).isEqualTo("2026-ESCT-P-7");
            assertThat(results.hits().get(0).reason()).isEqualTo(PrecedentResults.Reason.CITATION);
        }
        assertThat(library.search("[2026] ESCT-P 7, §1").hits().get(0).places()).hasSize(1);
    }

    @Test
    void an_exact_title_comes_first() {
        assertThat(slugs("Feldania – Measures concerning the stationing of the 4th Support Brigade")
                        .get(0))
                .isEqualTo("2027-ESCT-P-12");
    }

    @Test
    void facets_count_and_narrow() {
        PrecedentResults all = library.search("");
        assertThat(all.total()).isEqualTo(4);
        assertThat(count(all, "provision", "H2-5")).isEqualTo(2);
        assertThat(count(all, "type", "P")).isEqualTo(3);
        assertThat(count(all, "party", "Kessel")).isEqualTo(1);
        assertThat(count(all, "year", "2027")).isEqualTo(3);
        PrecedentResults narrowed = library.search(new PrecedentQuery(
                "", Map.of("provision", Set.of("H2-5"), "year", Set.of("2026")), PrecedentQuery.Order.NEWEST, 1, 10));
        assertThat(narrowed.hits()).extracting(PrecedentResults.Hit::slug).containsExactly("2026-ESCT-P-7");
        assertThat(count(narrowed, "year", "2027"))
                .as("a choice does not hide its neighbours")
                .isEqualTo(1);
    }

    @Test
    void fields_in_the_box_narrow_too() {
        assertThat(slugs("provision:h2-5 consent")).hasSize(2);
        assertThat(slugs("party:kessel")).containsExactly("2026-ESCT-P-7");
        assertThat(slugs("respondent:kessel")).containsExactly("2026-ESCT-P-7");
        assertThat(slugs("respondent:hestria")).isEmpty();
        assertThat(slugs("weight:W0")).hasSize(4);
        assertThat(slugs("weight:4")).isEmpty();
        assertThat(slugs("provision:H2-5 -party:kessel")).containsExactly("2027-ESCT-P-12");
        assertThat(slugs("keyword:\"host-nation consent > revocation\"")).containsExactly("2027-ESCT-P-12");
    }

    @Test
    void a_list_to_keep_has_what_the_search_finds_and_a_citation_first() {
        assertThat(library.list("consent"))
                .extracting(PrecedentResults.Hit::slug)
                .containsExactlyElementsOf(slugs("consent"));
        assertThat(library.list("[2027] ESCT-PM 2").get(0).slug()).isEqualTo("2027-ESCT-PM-2");
        assertThat(library.list("")).hasSize(4);
    }

    @Test
    void what_cannot_be_taken_as_typed_is_said_and_the_rest_is_searched() {
        PrecedentResults results = library.search("partie:kessel OR \"consent");
        assertThat(results.notes())
                .containsExactly(
                        new QueryNote(QueryNote.Code.FIELD_UNKNOWN, "partie"),
                        new QueryNote(QueryNote.Code.QUOTE_OPEN, "\""));
        assertThat(results.total()).isEqualTo(2);
        assertThat(library.search("[2026] ESCT-P 7, § 1").notes()).isEmpty();
    }

    @Test
    void a_page_of_results_asks_the_database_a_few_times_whatever_it_shows() {
        long few = library.statements(() -> library.search("provision:H2-5 silence"));
        long many = library.statements(() -> library.search(""));
        assertThat(many).isLessThanOrEqualTo(few).isLessThanOrEqualTo(4);
    }

    @Test
    void pages_follow_each_other() {
        PrecedentQuery first = new PrecedentQuery("", Map.of(), PrecedentQuery.Order.NEWEST, 1, 3);
        PrecedentQuery second = new PrecedentQuery("", Map.of(), PrecedentQuery.Order.NEWEST, 2, 3);
        assertThat(library.search(first).hits()).hasSize(3);
        assertThat(library.search(second).hits())
                .extracting(PrecedentResults.Hit::slug)
                .containsExactly("2026-ESCT-P-7");
    }

    private static long count(PrecedentResults results, String facet, String value) {
        return results.facets().stream()
                .filter(f -> f.name().equals(facet))
                .flatMap(f -> f.values().stream())
                .filter(v -> v.value().equals(value))
                .mapToLong(PrecedentResults.Facet.Value::count)
                .sum();
    }
}
