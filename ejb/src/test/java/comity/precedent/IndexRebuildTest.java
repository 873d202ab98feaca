package comity.precedent;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.NotYours;
import comity.db.Courtroom;
import comity.decision.IssuedDecision;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Section 11: the index is rebuilt while it serves; no search sees half of it, and no closed word comes back. */
class IndexRebuildTest extends DecisionScene {

    private static final IndexDrift NONE = new IndexDrift(List.of(), List.of(), List.of());

    @AfterEach
    void nothing_is_left_undone() {
        finish();
    }

    @Test
    void searches_are_answered_from_the_old_copy_until_the_new_one_is_full() {
        String word = word();
        IssuedDecision decision = published("The " + word + " was agreed.");
        library.feed();
        IndexCopy old = serving();
        begin();
        while (serving() == old) {
            assertThat(slugs(word)).as(phase().name()).containsExactly(decision.slug());
            assertThat(library.list(word)).as("once, not from both copies").hasSize(1);
            step();
        }
        assertThat(phase()).isEqualTo(RebuildPhase.LEAVING);
        assertThat(slugs(word)).as("from the new copy").containsExactly(decision.slug());
        assertThat(size(old)).as("still there for searches under way").isPositive();
        step();
        assertThat(phase()).isEqualTo(RebuildPhase.DONE);
        assertThat(size(old)).isZero();
        assertThat(slugs(word)).containsExactly(decision.slug());
        RebuildView view = view();
        assertThat(view.serving()).isEqualTo(old.other());
        assertThat(view.running()).isFalse();
        assertThat(view.indexed()).isEqualTo(view.entries()).isEqualTo(view.done());
        assertThat(view.rebuiltAt()).isEqualTo(Library.NOW);
        assertThat(view.begunBy()).isEqualTo(TRIBUNAL.name());
        assertThat(view.drift()).isEqualTo(new RebuildView.Drift(Library.NOW, 0, 0, 0));
    }

    @Test
    void a_decision_redacted_after_the_new_copy_had_it_is_found_with_no_closed_word_after_the_change() {
        String secret = word();
        String open = word();
        IssuedDecision decision = published(secret + " was there.");
        library.feed();
        begin();
        fill();
        assertThat(phase()).isEqualTo(RebuildPhase.COMPARING);
        redact(decision, "The " + open + ".");
        assertThat(library.feed()).isEqualTo(1);
        assertThat(slugs(secret)).as("gone at once from the copy that serves").isEmpty();
        finish();
        assertThat(slugs(secret)).isEmpty();
        assertThat(slugs(open)).containsExactly(decision.slug());
        assertThat(compared()).isEqualTo(NONE);
    }

    @Test
    void a_redaction_that_waits_while_the_copies_change_reaches_the_new_one() {
        String secret = word();
        IssuedDecision decision = published(secret + " was there.");
        library.feed();
        IndexCopy old = serving();
        begin();
        fill();
        redact(decision, "Left out.");
        while (serving() == old) {
            step();
        }
        library.feed();
        finish();
        assertThat(slugs(secret)).isEmpty();
        assertThat(compared()).isEqualTo(NONE);
    }

    @Test
    void a_decision_published_meanwhile_is_found_before_and_after_the_change() {
        begin();
        step();
        String word = word();
        IssuedDecision decision = published("The " + word + " was agreed.");
        library.feed();
        assertThat(slugs(word)).containsExactly(decision.slug());
        IndexCopy old = serving();
        fill();
        String late = word();
        IssuedDecision last = published("The " + late + " was agreed.");
        step();
        assertThat(serving()).as("the change waits for what the queue has").isEqualTo(old);
        library.feed();
        step();
        assertThat(serving()).isEqualTo(old.other());
        assertThat(slugs(word)).containsExactly(decision.slug());
        assertThat(slugs(late)).containsExactly(last.slug());
    }

    @Test
    void what_the_new_copy_lacks_is_brought_in_before_the_change() {
        String word = word();
        IssuedDecision decision = published("The " + word + " was agreed.");
        library.feed();
        IndexCopy old = serving();
        begin();
        fill();
        remove(old.other(), entry(decision));
        step();
        assertThat(serving()).as("not whole, so it does not serve").isEqualTo(old);
        library.feed();
        step();
        assertThat(serving()).isEqualTo(old.other());
        assertThat(slugs(word)).containsExactly(decision.slug());
    }

    @Test
    void a_new_copy_with_entries_that_nobody_has_published_never_serves_and_is_emptied() {
        IndexCopy old = serving();
        begin();
        fill();
        stray(old.other());
        step();
        assertThat(serving()).isEqualTo(old);
        finish();
        assertThat(view().phase()).isEqualTo(RebuildPhase.FAILED);
        assertThat(view().trouble()).isEqualTo(RebuildTrouble.STRAY);
        assertThat(size(old.other())).isZero();
        begin();
        finish();
        assertThat(view().trouble()).isNull();
        assertThat(serving()).isEqualTo(old.other());
    }

    @Test
    void the_comparison_counts_what_is_missing_what_is_stray_and_what_is_old() {
        IssuedDecision gone = published("One.");
        IssuedDecision old = published("Two.");
        IssuedDecision waits = published("Three.");
        library.feed();
        assertThat(compared()).isEqualTo(NONE);
        remove(serving(), entry(gone));
        Long stray = stray(serving());
        library.wired(
                house -> house.bean(PrecedentEntries.class).find(entry(old)).indexed(Library.NOW, Long.MAX_VALUE));
        remove(serving(), entry(waits));
        library.with(rooms -> rooms.entries().queue(entry(waits), Library.NOW));
        assertThat(compared())
                .as("what waits is no drift")
                .isEqualTo(new IndexDrift(List.of(entry(gone)), List.of(stray), List.of(entry(old))));
        assertThat(view().drift()).isEqualTo(new RebuildView.Drift(Library.NOW, 1, 1, 1));
        library.feed();
        begin();
        finish();
        assertThat(compared()).as("a rebuild mends it").isEqualTo(NONE);
    }

    @Test
    void a_rebuild_is_refused_while_one_goes_on_and_to_everybody_without_the_office() {
        try (Courtroom court = new Courtroom()) {
            IndexRebuilding rebuilding = court.get(IndexRebuilding.class);
            assertThatThrownBy(() -> rebuilding.rebuild(person("reader"), Library.NOW))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> rebuilding.state(person("reader"), Library.NOW))
                    .isInstanceOf(NotYours.class);
            assertThatThrownBy(() -> rebuilding.compare(person("reader"), Library.NOW))
                    .isInstanceOf(NotYours.class);
            rebuilding.rebuild(TRIBUNAL, Library.NOW);
            refused(
                    court,
                    RebuildRunning.class,
                    "REBUILD_RUNNING",
                    "11",
                    () -> rebuilding.rebuild(TRIBUNAL, Library.NOW));
        }
    }

    @Test
    void a_rebuild_tells_how_fast_it_goes_and_how_long_it_will_take() {
        for (int i = 0; i < 51; i++) {
            library.publish("2027-ESCT-P-9" + i, "[2027] ESCT-P 9" + i, "Many", "P", "en", Map.of(), "Nothing.");
        }
        library.feed();
        begin();
        step();
        step();
        RebuildView view = asked(rebuilding -> rebuilding.state(TRIBUNAL, Library.NOW.plusSeconds(10)));
        assertThat(view.phase()).isEqualTo(RebuildPhase.FILLING);
        assertThat(view.done()).isEqualTo(50);
        assertThat(view.perSecond()).isEqualTo(5);
        assertThat(view.secondsLeft()).isEqualTo((view.total() - 50 + 4) / 5);
        assertThat(view.percent()).isBetween(1, 99);
    }

    /** The public words change as when a redaction is added to what has been published. */
    private static void redact(IssuedDecision decision, String words) {
        Long id = entry(decision);
        library.with(rooms -> {
            rooms.entries().write(rooms.entries().find(id), List.of(Passage.paragraph(1, words)));
            rooms.entries().queue(id, Library.NOW);
        });
    }

    private static void begin() {
        asked(rebuilding -> {
            rebuilding.rebuild(TRIBUNAL, Library.NOW);
            return null;
        });
    }

    private static boolean step() {
        return asked(rebuilding -> rebuilding.step(Library.NOW));
    }

    /** Up to the comparison. */
    private static void fill() {
        while (phase() != RebuildPhase.COMPARING) {
            step();
        }
    }

    private static void finish() {
        while (phase().isRunning()) {
            step();
            library.feed();
        }
    }

    private static <T> T asked(Function<IndexRebuilding, T> question) {
        return library.wired(house -> question.apply(house.bean(IndexRebuilding.class)));
    }

    private static RebuildView view() {
        return asked(rebuilding -> rebuilding.state(TRIBUNAL, Library.NOW));
    }

    private static IndexDrift compared() {
        IndexDrift.Told told = asked(rebuilding -> rebuilding.compare(TRIBUNAL, Library.NOW));
        return new IndexDrift(
                told.missing().entries(), told.stray().entries(), told.stale().entries());
    }

    private static RebuildPhase phase() {
        return library.wired(house -> house.bean(IndexStates.class).now().phase());
    }

    private static IndexCopy serving() {
        return library.wired(house -> house.bean(IndexStates.class).serving());
    }

    private static long size(IndexCopy copy) {
        return library.wired(house -> house.bean(WrittenIndex.class).size(copy));
    }

    private static Long entry(IssuedDecision decision) {
        return library.in(
                rooms -> rooms.entries().bySlug(decision.slug()).orElseThrow().id());
    }

    private static void remove(IndexCopy copy, Long entry) {
        library.index(copy, plan -> plan.purge(PrecedentEntry.class, entry, copy.name()));
    }

    /** An entry of which no row is left. */
    private static Long stray(IndexCopy copy) {
        Long id = library.publish("2027-ESCT-P-" + System.nanoTime() % 100_000, "stray", "Stray", "P", "en", Map.of());
        library.wired(house -> {
            PrecedentEntry entry = house.bean(PrecedentEntries.class).find(id);
            house.bean(WrittenIndex.class).write(copy, List.of(new WrittenIndex.Words(entry, List.of(), 1)));
            return null;
        });
        library.remove(id);
        return id;
    }

    private static List<String> slugs(String text) {
        return library.search(text).hits().stream()
                .map(PrecedentResults.Hit::slug)
                .toList();
    }

    private static String word() {
        return "q" + UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");
    }
}
