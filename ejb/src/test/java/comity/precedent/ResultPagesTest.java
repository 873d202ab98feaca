package comity.precedent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages of results follow a hit, so that each hit is seen once also while decisions are added. */
class ResultPagesTest {

    private static final int SIZE = 3;

    private static Library library;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        library = new Library(folder.resolve("index"));
        publish(library);
    }

    private static void publish(Library library) {
        for (int i = 0; i < 10; i++) {
            LocalDate day = i % 4 == 3 ? null : LocalDate.of(2020 + i % 3, 5, 3);
            keep(library, "K " + i, day, i % 3);
        }
        library.feed();
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    private static void keep(Library library, String citation, LocalDate day, int weight) {
        Long id = library.authority(citation, "Keeper", "en", day, "The light went out. " + "Light. ".repeat(weight));
        library.with(rooms -> rooms.entries().byIds(List.of(id)).get(0).weigh(weight));
    }

    private static PrecedentQuery asked(PrecedentQuery.Order order) {
        return new PrecedentQuery("light", Map.of(), order, 1, SIZE);
    }

    private static List<String> citations(PrecedentResults results) {
        return results.hits().stream().map(PrecedentResults.Hit::citation).toList();
    }

    private static List<String> all(PrecedentQuery.Order order) {
        return all(library, order);
    }

    private static List<String> all(Library library, PrecedentQuery.Order order) {
        return citations(library.search(new PrecedentQuery("light", Map.of(), order, 1, 50)));
    }

    @ParameterizedTest
    @EnumSource
    void pages_lead_to_the_end_and_back_and_show_each_hit_once(PrecedentQuery.Order order) {
        PrecedentQuery query = asked(order);
        PrecedentResults page = library.search(query);
        List<String> forward = new ArrayList<>(citations(page));
        List<Long> passed = new ArrayList<>(List.of(page.passed()));
        assertThat(page.previous()).isNull();
        while (page.next() != null) {
            page = library.search(query.at(HitKey.of(order, page.next().parts()), null));
            forward.addAll(citations(page));
            passed.add(page.passed());
            assertThat(page.total()).isEqualTo(10);
        }
        assertThat(forward).containsExactlyElementsOf(all(order)).hasSize(10);
        assertThat(passed).containsExactly(0L, 3L, 6L, 9L);
        List<List<String>> back = new ArrayList<>(List.of(citations(page)));
        while (page.previous() != null) {
            page = library.search(
                    query.at(null, HitKey.of(order, page.previous().parts())));
            back.add(citations(page));
        }
        assertThat(page.passed()).as("the page before is the first").isEqualTo(SIZE);
        back.add(citations(library.search(query)));
        Collections.reverse(back);
        assertThat(back.stream().flatMap(List::stream)).containsExactlyElementsOf(forward);
    }

    @Test
    void by_weight_and_by_date_the_number_of_the_entry_is_the_last_key_and_what_has_no_date_comes_last() {
        assertThat(all(PrecedentQuery.Order.NEWEST))
                .containsExactly("K 8", "K 5", "K 2", "K 4", "K 1", "K 9", "K 6", "K 0", "K 7", "K 3");
        assertThat(all(PrecedentQuery.Order.WEIGHT))
                .containsExactly("K 8", "K 5", "K 2", "K 4", "K 1", "K 7", "K 9", "K 6", "K 0", "K 3");
    }

    @Test
    void what_is_added_meanwhile_neither_repeats_nor_hides_a_hit(@TempDir Path folder) throws Exception {
        try (Library growing = new Library(folder.resolve("index"))) {
            publish(growing);
            for (PrecedentQuery.Order order : List.of(PrecedentQuery.Order.NEWEST, PrecedentQuery.Order.WEIGHT)) {
                PrecedentQuery query = asked(order);
                PrecedentResults first = growing.search(query);
                List<String> before = all(growing, order);
                keep(growing, "New " + order, LocalDate.of(2027, 1, 1), 5);
                keep(growing, "Old " + order, LocalDate.of(1990, 1, 1), 0);
                growing.feed();
                PrecedentResults second = growing.search(query.at(first.next(), null));
                assertThat(citations(second)).containsExactlyElementsOf(before.subList(SIZE, 2 * SIZE));
                assertThat(second.passed()).isEqualTo(SIZE + 1);
                assertThat(second.total()).isEqualTo(before.size() + 2);
                PrecedentResults back = growing.search(query.at(null, second.previous()));
                assertThat(citations(back)).containsExactlyElementsOf(citations(first));
            }
        }
    }

    @Test
    void facets_count_all_that_is_found_on_every_page() {
        PrecedentQuery query = new PrecedentQuery(
                "light", Map.of("year", Set.of("2020", "2021")), PrecedentQuery.Order.NEWEST, 1, SIZE);
        PrecedentResults first = library.search(query);
        PrecedentResults second = library.search(query.at(first.next(), null));
        assertThat(second.facets()).isEqualTo(first.facets());
        assertThat(second.total()).isEqualTo(first.total());
    }

    @Test
    void what_is_named_by_its_citation_stands_on_the_first_page_and_before_all_others() {
        PrecedentQuery query = new PrecedentQuery("K 3", Map.of(), PrecedentQuery.Order.NEWEST, 1, SIZE);
        PrecedentResults first = library.search(query);
        assertThat(citations(first).get(0)).isEqualTo("K 3");
        assertThat(first.passed()).isZero();
        assertThat(first.total()).isPositive();
    }

    @Test
    void the_number_of_a_page_still_answers_and_its_neighbours_are_keys() {
        PrecedentQuery second = new PrecedentQuery("light", Map.of(), PrecedentQuery.Order.NEWEST, 2, SIZE);
        PrecedentResults page = library.search(second);
        List<String> all = all(PrecedentQuery.Order.NEWEST);
        assertThat(citations(page)).containsExactlyElementsOf(all.subList(SIZE, 2 * SIZE));
        assertThat(page.passed()).isEqualTo(SIZE);
        assertThat(citations(library.search(second.at(page.next(), null))))
                .containsExactlyElementsOf(all.subList(2 * SIZE, 3 * SIZE));
    }

    @Test
    void a_place_that_is_none_or_of_another_order_is_refused() {
        HitKey key = new HitKey(PrecedentQuery.Order.NEWEST, 0, null, LocalDate.of(2020, 5, 3), 7L);
        assertThat(HitKey.of(PrecedentQuery.Order.NEWEST, key.parts())).isEqualTo(key);
        for (List<String> parts : List.of(
                List.<String>of(),
                List.of("NEWEST", "", "2020-05-03"),
                List.of("NEWEST", "", "yesterday", "7"),
                List.of("NEWEST", "", "2020-05-03", "seven"),
                List.of("WEIGHT", "2", "2020-05-03", "7"),
                List.of("RELEVANCE", "", "", "7"))) {
            refused(() -> HitKey.of(PrecedentQuery.Order.NEWEST, parts));
        }
        refused(() -> HitKey.of(PrecedentQuery.Order.WEIGHT, List.of("WEIGHT", "", "2020-05-03", "7")));
        refused(() -> HitKey.of(PrecedentQuery.Order.RELEVANCE, List.of("RELEVANCE", "", "", "-1")));
        refused(() -> HitKey.of(PrecedentQuery.Order.RELEVANCE, List.of("RELEVANCE", "", "", "1000000")));
        refused(() -> asked(PrecedentQuery.Order.WEIGHT).at(key, null));
    }

    private static void refused(Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(CursorUnknown.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("CURSOR_UNKNOWN");
            assertThat(refusal.rule()).isEqualTo("11");
        });
    }
}
