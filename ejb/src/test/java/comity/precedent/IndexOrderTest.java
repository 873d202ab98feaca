package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.decision.IssuedDecision;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** A rebuild reads a text, a redaction replaces it, both want to write: the older text never comes last. */
class IndexOrderTest extends DecisionScene {

    private static final String SECRET = "harrowsecret";

    @Test
    void what_is_fed_waits_for_the_piece_that_has_read_an_older_text() throws Exception {
        IssuedDecision decision = published(SECRET + " was there.");
        library.feed();
        library.wired(house -> {
            house.bean(IndexRebuilding.class).rebuild(TRIBUNAL, Library.NOW);
            return house.bean(IndexRebuilding.class).step(Library.NOW);
        });
        ExecutorService rounds = Executors.newSingleThreadExecutor();
        Future<Integer> fed = library.wired(house -> {
            IndexState state = house.bean(IndexStates.class).locked();
            PrecedentEntries entries = house.bean(PrecedentEntries.class);
            PrecedentEntry entry = entries.bySlug(decision.slug()).orElseThrow();
            List<PrecedentParagraph> old = entries.paragraphs(entry.id());
            redact(entry.id());
            Future<Integer> waits = rounds.submit(() -> library.feed());
            assertThatThrownBy(() -> waits.get(2, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            house.bean(WrittenIndex.class)
                    .write(state.filling(), List.of(new WrittenIndex.Words(entry, old, entry.stamp())));
            state.filled(entry.id(), 1);
            return waits;
        });
        assertThat(fed.get(30, TimeUnit.SECONDS)).isEqualTo(1);
        rounds.shutdown();
        assertThat(library.search(SECRET).hits()).isEmpty();
        while (library.wired(
                house -> house.bean(IndexStates.class).now().phase().isRunning())) {
            library.wired(house -> house.bean(IndexRebuilding.class).step(Library.NOW));
        }
        IndexCopy serving = library.wired(house -> house.bean(IndexStates.class).serving());
        assertThat(serving).isEqualTo(IndexCopy.B);
        assertThat(library.search(SECRET).hits()).isEmpty();
        assertThat(library.search("left out").hits()).hasSize(1);
    }

    private static void redact(Long entry) {
        library.with(rooms -> {
            rooms.entries().write(rooms.entries().find(entry), List.of(Passage.paragraph(1, "Left out.")));
            rooms.entries().queue(entry, Library.NOW);
        });
    }
}
