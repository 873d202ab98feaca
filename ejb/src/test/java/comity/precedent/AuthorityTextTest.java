package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judgments of other courts: split into paragraphs, kept as external, found by phrase. */
class AuthorityTextTest {

    private static final Path JUDGMENTS = Path.of("..", "..", "shared", "data", "judgments");

    private static final String SAMPLE = """
            CASE OF HARBOUR KEEPER v. THE COUNCIL OF LOW ISLES

            1. The applicant kept the harbour light from 1987 to 2003.
            It went out once.

            2. On 3 May the Council dismissed him
            without hearing him.

            14 years had passed since his oath.

            3. The right to be heard does not grow dim with the years of service.
            """;

    private final AuthorityText reading = new AuthorityText();

    private List<Passage> read(String text, String name) throws IOException {
        return reading.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }

    @Test
    void plain_text_is_split_at_blank_lines_and_keeps_its_numbers() throws IOException {
        List<Passage> passages = read(SAMPLE, "harbour-keeper.txt");
        assertThat(passages).extracting(Passage::number).containsExactly(null, "1", "2", null, "3");
    }

    @Test
    void akoma_ntoso_is_read_too() throws IOException {
        List<Passage> passages = read(
                "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><judgment><judgmentBody>"
                        + "<paragraph><num>1.</num><content><p>The light went out.</p></content></paragraph>"
                        + "</judgmentBody></judgment></akomaNtoso>",
                "light.xml");
        assertThat(passages).extracting(Passage::words).anyMatch(words -> words.contains("The light went out."));
    }

    @Test
    void an_invented_judgment_is_found_by_phrase_and_marked_as_external(@TempDir Path folder) throws Exception {
        try (Library library = new Library(folder.resolve("index"))) {
            keep(library, "LIC 2003/7", "Harbour Keeper v. Low Isles", read(SAMPLE, "harbour-keeper.txt"));
            library.feed();
            PrecedentResults found = library.search("\"right to be heard\"");
            assertThat(found.hits()).hasSize(1);
            PrecedentResults.Hit hit = found.hits().get(0);
            assertThat(hit.external()).isTrue();
            assertThat(hit.weight()).isZero();
            assertThat(hit.type()).isEqualTo("EXT");
            assertThat(hit.places().get(0).number()).isEqualTo("3");
            assertThat(library.search("lic 2003 / 7").hits().get(0).reason())
                    .isEqualTo(PrecedentResults.Reason.CITATION);
        }
    }

    @Test
    void real_judgments_are_found_by_a_phrase_of_their_own(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isDirectory(JUDGMENTS), "skipped: no judgments in " + JUDGMENTS);
        try (Library library = new Library(folder.resolve("index"))) {
            List<String> phrases = new ArrayList<>();
            try (Stream<Path> files = Files.list(JUDGMENTS)) {
                for (Path file : files.sorted().toList()) {
                    List<Passage> passages;
                    try (InputStream in = Files.newInputStream(file)) {
                        passages = reading.read(in, file.getFileName().toString());
                    }
                    assertThat(passages).as(file.toString()).hasSizeGreaterThan(50);
                    String name = file.getFileName().toString().replace(".docx", "");
                    keep(library, name, name.replace('-', ' '), passages);
                    phrases.add(name + "\t" + phrase(passages));
                }
            }
            library.feed();
            for (String line : phrases) {
                String[] parts = line.split("\t");
                assertThat(library.search('"' + parts[1] + '"').hits())
                        .as(parts[1])
                        .extracting(PrecedentResults.Hit::slug)
                        .contains("ext-" + parts[0]);
            }
        }
    }

    /** Eight words in a row from the middle of the text. */
    private static String phrase(List<Passage> passages) {
        Passage middle = passages.stream()
                .skip(passages.size() / 2)
                .filter(passage -> passage.words().split(" ").length > 20)
                .findFirst()
                .orElseThrow();
        String[] words = middle.words().split(" ");
        return String.join(" ", List.of(words).subList(5, 13)).replaceAll("[\"“”:;,()]", " ");
    }

    private static void keep(Library library, String citation, String title, List<Passage> passages) {
        library.with(rooms -> {
            PrecedentEntry entry = PrecedentEntry.external(
                    new ImportAuthority(1L, citation, title, "Court", null, null, "en", null, null, null, null),
                    "ext-" + citation.replaceAll("[^A-Za-z0-9]+", "-"),
                    "editor",
                    Instant.EPOCH);
            entry.describe(PrecedentEntry.EXTERNAL, title, null, "en", null);
            rooms.entries().add(entry);
            rooms.entries().write(entry, passages);
            rooms.entries().queue(entry.id(), Instant.EPOCH);
        });
    }
}
