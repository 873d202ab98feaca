package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 11: help with spelling names only what the public search finds. */
class SpellingHelpTest {

    private static Library library;

    @BeforeAll
    static void publish(@TempDir Path folder) throws Exception {
        library = new Library(folder.resolve("index"));
        decision(
                "2027-ESCT-P-12",
                "[2027] ESCT-P 12",
                "en",
                "Estmark",
                "A standing agreement does not replace consent of the host to each later reinforcement.",
                "The host's word brings forces in, and its revocation sends them home.");
        decision(
                "2026-ESCT-P-7",
                "[2026] ESCT-P 7",
                "en",
                "Kessel",
                "Silence of the host authority for ninety days may be read as consent to transit.");
        decision(
                "2027-ESCT-PM-2",
                "[2027] ESCT-PM 2",
                "fr",
                "Caldera",
                "L’aérodrome ne sera pas utilisé par des forces étrangères pendant l’instance.");
        library.authority("C 1", "Маяк", "ru", LocalDate.EPOCH, "Косвенное финансирование политических партий.");
        library.authority("C 2", "Faro", "es", LocalDate.EPOCH, "Las tropas extranjeras abandonaron el territorio.");
        library.authority("C 3", "منارة", "ar", LocalDate.EPOCH, "انسحبت القوات الأجنبية من الإقليم.");
        assertThat(library.feed()).isEqualTo(6);
    }

    private static Long decision(String slug, String citation, String language, String party, String... paragraphs) {
        return library.publish(
                slug, citation, "Measures", "P", language, Map.of(LabelKind.PARTY, List.of(party)), paragraphs);
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    private static String meant(String text) {
        return library.search(text).didYouMean();
    }

    @Test
    void a_word_that_occurs_nowhere_is_offered_as_it_is_written() {
        assertThat(meant("revokation")).isEqualTo("revocation");
        assertThat(meant("Authorrity")).isEqualTo("Authority");
        assertThat(meant("aérodrone")).isEqualTo("aérodrome");
        assertThat(meant("l'aérodrone")).isEqualTo("l'aérodrome");
        assertThat(meant("étrangéress")).isEqualTo("étrangères");
        assertThat(meant("финонсирование")).isEqualTo("финансирование");
        assertThat(meant("territorrio")).isEqualTo("territorio");
        assertThat(meant("القاوت")).isEqualTo("القوات");
    }

    @Test
    void what_is_found_needs_no_help() {
        assertThat(meant("revocation")).isNull();
        assertThat(meant("agreements reinforcements")).isNull();
        assertThat(meant("etrangeres")).isNull();
        assertThat(meant("")).isNull();
        assertThat(meant("[2026] ESCT-P 7")).isNull();
        assertThat(meant("zzzzzzzzzz")).isNull();
    }

    @Test
    void signs_fields_and_phrases_stay_as_typed_and_every_word_in_them_is_mended() {
        assertThat(meant("“consnet of the hots”~2 AND revokation party:Estmark type:P"))
                .isEqualTo("“consent of the host”~2 AND revocation party:Estmark type:P");
        assertThat(meant("revokation NOT tranist")).isEqualTo("revocation NOT tranist");
        assertThat(meant("reinforcm* revokation")).isNull();
        assertThat(meant("reinforcem* revokation")).isEqualTo("reinforcem* revocation");
    }

    @Test
    void a_label_is_not_helped() {
        assertThat(meant("judge:revokation")).isNull();
        assertThat(meant("party:Kesel")).isNull();
    }

    @Test
    void of_a_choice_the_word_that_occurs_nowhere_is_offered_beside_the_results() {
        PrecedentResults results = library.search("silence OR revokation");
        assertThat(results.total()).isEqualTo(1);
        assertThat(results.didYouMean()).isEqualTo("silence OR revocation");
        assertThat(meant("silence OR revocation")).isNull();
    }

    @Test
    void the_offered_query_finds_something_with_what_was_narrowed() {
        PrecedentQuery narrowed =
                new PrecedentQuery("consnet", Map.of("year", Set.of("2026")), PrecedentQuery.Order.RELEVANCE, 1, 10);
        assertThat(library.search(narrowed).didYouMean()).isEqualTo("consent");
        PrecedentQuery elsewhere =
                new PrecedentQuery("revokation", Map.of("year", Set.of("2026")), PrecedentQuery.Order.RELEVANCE, 1, 10);
        assertThat(library.search(elsewhere).didYouMean()).isNull();
        assertThat(meant("revokation transit")).isNull();
    }

    @Test
    void a_word_of_a_passage_that_was_taken_back_is_not_offered() {
        Long entry = decision(
                "2027-ESCT-P-20",
                "[2027] ESCT-P 20",
                "en",
                "Fenland",
                "The quartermaster met the informer Weathercockson in the harbour.");
        library.feed();
        assertThat(meant("Weathercocksen")).isEqualTo("Weathercockson");
        library.with(rooms -> {
            rooms.entries()
                    .write(
                            rooms.entries().byIds(List.of(entry)).get(0),
                            List.of(Passage.paragraph(1, "The quartermaster met [redacted] in the harbour.")));
            rooms.entries().queue(entry, Library.NOW);
        });
        library.feed();
        assertThat(library.search("Weathercockson").total()).isZero();
        for (String asked : List.of(
                "Weathercocksen",
                "Weathercockson",
                "quartermaster OR Weathercocksen",
                "quartermaster Weathercocksen",
                "\"informer Weathercocksen\"")) {
            assertThat(String.valueOf(library.search(asked).didYouMean()).replace(asked, ""))
                    .as(asked)
                    .doesNotContainIgnoringCase("Weathercockson");
        }
    }
}
