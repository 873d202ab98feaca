package comity.ear.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Section 11: redacted text only, in the search and in all that is made from it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CanariesTest {

    private static PrecedentRoom room;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        room = PrecedentRoom.open(folder);
    }

    @AfterAll
    static void close() throws Exception {
        room.close();
    }

    @Test
    @Order(1)
    void words_of_sealed_and_redacted_texts_are_found_nowhere_in_public() throws Exception {
        Canaries closed = new Canaries(room);
        closed.plant(80);
        assertThat(closed.words()).hasSize(80);
        assertThat(closed.openWordsFound())
                .as("the public words beside them are found")
                .isTrue();
        assertThat(closed.leaks()).isEmpty();
    }

    @Test
    @Order(2)
    void were_nothing_redacted_every_way_of_looking_would_find_it() throws Exception {
        Canaries open = new Canaries(room);
        open.plantLeaking();
        assertThat(open.leaks().stream().map(leak -> leak.replaceAll(" of .*|: .*| for q.*| for \\*.*", "")))
                .contains(
                        "search",
                        "list for feed and export",
                        "alike",
                        "spelling help",
                        "spelling help beside another word",
                        "term",
                        "all results",
                        "newest",
                        "page",
                        "XML",
                        "PDF",
                        "entry");
    }
}
