package comity.shelf;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;

import comity.access.CourtRole;
import comity.access.Standing;
import comity.common.Actor;
import comity.db.Courtroom;
import comity.decision.Citator;
import comity.decision.DecisionLine;
import comity.decision.DecisionRow;
import comity.decision.Treatment;
import comity.editing.DeskRow;
import comity.editing.EditedReading;
import comity.editing.EditingDesk;
import comity.editing.HeadnoteEditing;
import comity.editing.HeadnoteView;
import comity.editing.HoldingStatus;
import comity.editing.HoldingView;
import comity.instrument.InstrumentRegistry;
import comity.precedent.PublishedEntries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 11: whoever tries the demonstration finds its decisions edited. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ShelfEditorTest {

    private static final Actor EDITOR = person("editor");
    private static final int DECISIONS = 12;
    private static final int ENOUGH = 15;

    private static Courtroom court;

    @BeforeAll
    static void a_home_that_was_filled_before_is_edited_round_by_round() {
        court = opened();
        for (int i = 0; i < ENOUGH; i++) {
            court.get(DemoShelf.class).round(court.now());
        }
        for (int i = 0; i < ENOUGH; i++) {
            round(court);
        }
    }

    private static Courtroom opened() {
        Courtroom opened = new Courtroom();
        PublishedEntries.follow(opened);
        opened.get(InstrumentRegistry.class).loadIfEmpty();
        opened.get(DemoShelf.class).full = false;
        opened.get(ShelfEditor.class).done = false;
        return opened;
    }

    private static void round(Courtroom where) {
        where.get(DemoShelf.class).round(where.now());
        where.get(ShelfEditor.class).round(where.now());
        where.forget();
    }

    @AfterEach
    void forget() {
        court.forget();
    }

    @AfterAll
    static void leave() {
        court.close();
    }

    private static String slug(int no) {
        return court.get(ShelfPlaces.class).decision(no).map(DecisionRow::slug).orElseThrow();
    }

    private static List<String> slugs() {
        return Stream.iterate(1, no -> no + 1)
                .limit(DECISIONS)
                .map(ShelfEditorTest::slug)
                .toList();
    }

    private static EditedReading read() {
        return court.get(EditedReading.class);
    }

    private static List<String> log() {
        return slugs().stream()
                .flatMap(slug -> court.get(EditingDesk.class).of(slug, EDITOR).changes().stream())
                .map(String::valueOf)
                .toList();
    }

    @Test
    @Order(1)
    void every_decision_has_its_headnotes_and_holdings_and_only_the_last_waits_on_the_desk() {
        List<String> shelf = slugs();
        List<DeskRow> rows = court.get(EditingDesk.class).list((LocalDate) null, null, EDITOR).stream()
                .filter(row -> shelf.contains(row.slug()))
                .toList();
        assertThat(rows).hasSize(DECISIONS).allSatisfy(row -> {
            assertThat(row.headnotes()).isPositive();
            assertThat(row.holdings()).isBetween(1L, 3L);
        });
        assertThat(rows.stream().filter(row -> !row.isDone()).map(DeskRow::slug))
                .containsExactly(slug(DECISIONS));
    }

    @Test
    @Order(2)
    void every_holding_says_what_its_paragraphs_say() {
        for (String slug : slugs()) {
            for (HoldingView holding : read().holdings(slug)) {
                Set<String> said = stems(paragraphs(slug, holding.paragraphs()));
                Set<String> held = stems(holding.statement());
                long found = held.stream().filter(said::contains).count();
                assertThat(found * 2)
                        .as(holding.citation() + ", § " + holding.numbers() + ": " + holding.statement())
                        .isGreaterThanOrEqualTo(held.size());
            }
        }
    }

    private static String paragraphs(String slug, List<Integer> numbers) {
        return court.get(Citator.class).published(slug).body().stream()
                .filter(line -> line.number() != null && numbers.contains(line.number()))
                .map((DecisionLine line) -> line.words(true))
                .collect(Collectors.joining(" "));
    }

    /** Words of five letters and more without their endings. */
    private static Set<String> stems(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= 5)
                .map(word -> word.substring(0, 5))
                .collect(Collectors.toSet());
    }

    @Test
    @Order(3)
    void what_later_decisions_made_of_a_holding_shows_in_its_status() {
        assertThat(status(1, 6)).isEqualTo(HoldingStatus.DOUBTED);
        assertThat(status(3, 10)).isEqualTo(HoldingStatus.QUALIFIED);
        assertThat(status(3, 7)).isEqualTo(HoldingStatus.GOOD);
        assertThat(status(7, 3)).isEqualTo(HoldingStatus.GOOD);
        assertThat(read().treatments(slug(1))).containsOnlyKeys(Treatment.QUESTIONED, Treatment.DISTINGUISHED);
        assertThat(read().treatments(slug(3)))
                .isEqualTo(Map.of(Treatment.MODIFIED, 1L, Treatment.APPROVED, 1L, Treatment.CITED, 2L));
        assertThat(read().treatments(slug(7))).containsOnlyKeys(Treatment.FOLLOWED);
    }

    private static HoldingStatus status(int decision, int paragraph) {
        return read().flags(List.of(slug(decision))).get(slug(decision) + "#" + paragraph);
    }

    @Test
    @Order(4)
    void the_pages_of_provisions_and_keywords_are_not_empty() {
        assertThat(read().onProvision("H2-5"))
                .extracting(HoldingView::status)
                .contains(HoldingStatus.GOOD, HoldingStatus.QUALIFIED, HoldingStatus.DOUBTED);
        assertThat(read().onProvision("H2-17")).extracting(HoldingView::slug).contains(slug(7), slug(10));
        assertThat(read().underKeyword("consent"))
                .extracting(HeadnoteView::slug)
                .contains(slug(1), slug(2), slug(3), slug(6));
        assertThat(read().keyword("exercise.notification-threshold").headnotes())
                .extracting(HeadnoteView::slug)
                .contains(slug(7), slug(10));
    }

    @Test
    @Order(5)
    void a_restart_writes_nothing_twice_and_nothing_over_what_a_person_has_done() {
        HeadnoteView note = read().headnotes(slug(5)).get(0);
        court.get(HeadnoteEditing.class).withdraw(slug(5), note.id(), "Written anew.", EDITOR);
        court.forget();
        List<String> before = log();
        court.get(DemoShelf.class).full = false;
        court.get(ShelfEditor.class).done = false;
        for (int i = 0; i < 3; i++) {
            round(court);
        }
        assertThat(log()).isEqualTo(before);
        assertThat(read().headnotes(slug(5))).isEmpty();
        assertThat(court.get(ShelfEditor.class).done).isTrue();
    }

    @Test
    @Order(6)
    void a_house_without_a_precedent_editor_keeps_its_shelf_unedited() {
        court.close();
        court = opened();
        court.get(Standing.class).holding(CourtRole.EDT).forEach(office -> office.end(court.now(), "registrar"));
        round(court);
        round(court);
        assertThat(read().headnotes(slug(1))).isEmpty();
        assertThat(court.get(ShelfEditor.class).done).isFalse();
    }
}
