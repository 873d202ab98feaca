package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the index in a folder holds of the index on a real OpenSearch server too: the same cases, asked again. */
@DisplayName("With the index on an OpenSearch server")
class OpenSearchTest {

    private static final List<String> WORDS =
            List.of(("A standing agreement does not replace consent of the host to each later reinforcement of troops, "
                            + "and silence of the host for ninety days is no consent to their transit")
                    .split(" "));

    private static OpenSearchServer server;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new OpenSearchServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_text_finds_the_same_authorities_and_paragraphs_as_in_a_folder_by_the_same_scores(@TempDir Path folder)
            throws Exception {
        try (Library lucene = Library.withLucene(folder);
                Library opensearch = new Library(folder)) {
            List<Alike> expected = alike(lucene);
            List<Alike> found = alike(opensearch);
            assertThat(expected).hasSizeGreaterThan(5);
            assertThat(found).extracting(Alike::entry).isEqualTo(entries(expected));
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).paragraph()).isEqualTo(expected.get(i).paragraph());
                assertThat(found.get(i).score()).isCloseTo(expected.get(i).score(), Percentage.withPercentage(0.01));
            }
        }
    }

    private static List<Long> entries(List<Alike> found) {
        return found.stream().map(Alike::entry).toList();
    }

    /** Decisions that share more and more of the text; the last shares single words alone. */
    private static List<Alike> alike(Library library) {
        for (int i = 0; i < 8; i++) {
            library.publish(
                    "2027-ESCT-P-" + (i + 1),
                    "[2027] ESCT-P " + (i + 1),
                    "Case",
                    "P",
                    "en",
                    Map.of(),
                    "The host had asked that the forces leave. " + String.join(" ", WORDS.subList(0, 3 + i * 3)),
                    "Of the forces nothing else is said in paragraph " + i + ".");
        }
        library.publish("2027-ESCT-P-9", "[2027] ESCT-P 9", "Case", "P", "en", Map.of(), "Agreement, standing.");
        library.feed();
        return library.wired(house -> house.bean(WrittenIndex.class)
                .alike(
                        house.bean(IndexStates.class).serving(),
                        List.of(String.join(" ", WORDS) + " The forces shall leave."),
                        "en",
                        Set.of(3L),
                        6)
                .get(0));
    }

    @Test
    void while_the_server_is_away_the_queue_waits_and_fills_it_afterwards(@TempDir Path folder) throws Exception {
        try (Library library = new Library(folder)) {
            library.publish("2027-ESCT-P-1", "[2027] ESCT-P 1", "One", "P", "en", Map.of(), "Consent ends.");
            library.feed();
            server.stop();
            library.publish("2027-ESCT-P-2", "[2027] ESCT-P 2", "Two", "P", "en", Map.of(), "Consent stays.");
            assertThat(library.feed()).as("nothing can be fed").isZero();
            assertThat(library.search("consent").indexReady()).isFalse();
            assertThat(library.search("consent").coverage().waiting()).isEqualTo(1);
            server.start();
            assertThat(library.feed()).isEqualTo(1);
            assertThat(library.search("consent").hits()).hasSize(2);
        }
    }

    @Nested
    class Searching extends PrecedentSearchTest {}

    @Nested
    class Pages extends ResultPagesTest {}

    @Nested
    class Spelling extends SpellingHelpTest {}

    @Nested
    class OtherLanguages extends SpanishAndArabicTest {}

    @Nested
    class Authorities extends AuthorityFindingTest {}

    @Nested
    class EditorsWordsFound extends EditedSearchTest {}

    @Nested
    class Rebuilding extends IndexRebuildTest {}

    @Nested
    class Order extends IndexOrderTest {}
}
