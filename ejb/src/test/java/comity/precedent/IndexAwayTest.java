package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index can be away: nothing that is published waits for it, and it is whole again afterwards. */
class IndexAwayTest {

    private static final List<String> PARTS = Stream.of(PrecedentEntry.INDEX, PrecedentParagraph.INDEX)
            .flatMap(part -> Stream.of(IndexCopy.values()).map(copy -> part + "/" + copy))
            .toList();

    @Test
    void what_is_published_while_the_index_is_away_is_found_when_it_is_back(@TempDir Path folder) throws Exception {
        Path index = folder.resolve("index");
        try (Library library = new Library(index)) {
            for (String part : PARTS) {
                Files.delete(index.resolve(part));
                Files.writeString(index.resolve(part), "a file stands where the index should be");
            }
            library.publish(
                    "2027-ESCT-P-1", "[2027] ESCT-P 1", "Caldera – Airfield", "P", "en", Map.of(), "Consent ends.");
            assertThat(library.feed()).as("nothing can be fed").isZero();
            PrecedentResults away = library.search("consent");
            assertThat(away.indexReady()).isFalse();
            assertThat(away.coverage().waiting()).isEqualTo(1);
            assertThat(library.search("[2027] ESCT-P 1").hits())
                    .as("a citation is found all the same")
                    .hasSize(1);
            assertThatThrownBy(() -> library.list("consent"))
                    .as("a list to keep is whole or not given")
                    .isInstanceOf(SearchAway.class);

            for (String part : PARTS) {
                Files.delete(index.resolve(part));
                Files.createDirectory(index.resolve(part));
            }
            assertThat(library.feed()).isEqualTo(1);
            assertThat(library.search("consent").hits()).hasSize(1);
            assertThat(library.search("consent").coverage().waiting()).isZero();
        }
    }

    @Test
    void an_entry_that_the_index_refuses_lets_the_others_pass(@TempDir Path folder) throws Exception {
        try (Library library = new Library(folder.resolve("index"))) {
            Long refused =
                    library.publish("2027-ESCT-P-1", "[2027] ESCT-P 1", "One", "P", "en", Map.of(), "Consent ends.");
            library.publish("2027-ESCT-P-2", "[2027] ESCT-P 2", "Two", "P", "en", Map.of(), "Consent stays.");
            library.with(rooms -> {
                PrecedentEntries entries = rooms.entries();
                entries.failed(entries.next(1).get(0), "the index does not take it");
                assertThat(entries.next(2))
                        .extracting(PrecedentEntries.Queued::entryId)
                        .as("it waits behind the others, and is not forgotten")
                        .hasSize(2)
                        .endsWith(refused);
            });
            assertThat(library.feed()).isEqualTo(2);
        }
    }

    @Test
    void a_lost_index_fills_itself_from_the_database(@TempDir Path folder) throws Exception {
        try (Library library = new Library(folder.resolve("index"))) {
            library.publish("2027-ESCT-P-1", "[2027] ESCT-P 1", "One", "P", "en", Map.of(), "Consent ends.");
            library.feed();
            library.wired(house -> {
                house.bean(PrecedentIndexing.class).round(Library.NOW);
                return null;
            });
            assertThat(library.search("consent").coverage().waiting())
                    .as("nothing is lost")
                    .isZero();
            library.loseIndex();
            library.wired(house -> {
                house.bean(PrecedentIndexing.class).round(Library.NOW);
                return null;
            });
            assertThat(library.search("consent").hits()).hasSize(1);
        }
    }

    @Test
    void an_entry_that_waits_twice_is_fed_once_with_its_newest_words(@TempDir Path folder) throws Exception {
        try (Library library = new Library(folder.resolve("index"))) {
            Long id = library.publish(
                    "2027-ESCT-P-1", "[2027] ESCT-P 1", "One", "P", "en", Map.of(), "Colonel Harrow signed.");
            library.with(rooms -> {
                rooms.entries().write(rooms.entries().find(id), List.of(Passage.paragraph(1, "Officer A signed.")));
                rooms.entries().queue(id, Library.NOW);
                PrecedentEntries.Queued first = rooms.entries().next(1).get(0);
                rooms.entries().failed(first, "the older row comes after the newer");
            });
            assertThat(library.feed()).as("both rows are done").isEqualTo(2);
            assertThat(library.search("Harrow").hits()).isEmpty();
            assertThat(library.search("officer").coverage().waiting()).isZero();
            library.wired(house -> {
                assertThat(house.bean(IndexRebuilding.class)
                                .compare(comity.common.Actor.registry(), Library.NOW)
                                .stale()
                                .count())
                        .as("the index knows that it has the newest")
                        .isZero();
                return null;
            });
        }
    }

    @Test
    void words_that_are_replaced_are_found_no_more(@TempDir Path folder) throws Exception {
        try (Library library = new Library(folder.resolve("index"))) {
            Long id = library.publish(
                    "2027-ESCT-P-1", "[2027] ESCT-P 1", "One", "P", "en", Map.of(), "Colonel Harrow signed.", "More.");
            library.feed();
            assertThat(library.search("Harrow").hits()).hasSize(1);
            library.with(rooms -> {
                PrecedentEntry entry = rooms.entries().find(id);
                rooms.entries().write(entry, List.of(Passage.paragraph(1, "Officer A signed.")));
                rooms.entries().queue(id, Library.NOW);
            });
            library.feed();
            assertThat(library.search("Harrow").hits()).isEmpty();
            assertThat(library.search("officer").hits()).hasSize(1);
        }
    }
}
