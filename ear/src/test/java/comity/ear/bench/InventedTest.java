package comity.ear.bench;

import static org.assertj.core.api.Assertions.assertThat;

import comity.ear.bench.InventedDecision.Access;
import comity.precedent.LabelKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The invented collection is what the measures take it for. */
class InventedTest {

    private static final int MANY = 1000;
    private final Invented invented = new Invented(7, MANY, 10);
    private final List<InventedDecision> all =
            IntStream.range(0, MANY).mapToObj(invented::decision).toList();

    @Test
    void the_same_seed_invents_the_same_decisions_and_another_one_others() {
        assertThat(new Invented(7, MANY, 10).decision(123)).isEqualTo(all.get(123));
        assertThat(new Invented(8, MANY, 10).decision(123).paragraphs())
                .isNotEqualTo(all.get(123).paragraphs());
    }

    @Test
    void every_citation_is_given_once_and_later_decisions_are_of_no_earlier_year() {
        assertThat(all.stream().map(InventedDecision::citation)).doesNotHaveDuplicates();
        for (int i = 1; i < MANY; i++) {
            assertThat(all.get(i).citation().year())
                    .isGreaterThanOrEqualTo(all.get(i - 1).citation().year());
        }
    }

    @Test
    void decisions_cite_earlier_ones_in_their_words_where_the_graph_says() {
        for (InventedDecision decision : all) {
            for (int i = 0; i < decision.cites().size(); i++) {
                int cited = decision.cites().get(i);
                assertThat(cited).isLessThan(decision.number());
                assertThat(decision.paragraphs().get(decision.paragraphOf(i) - 1))
                        .contains(invented.citation(cited).toString(), invented.quotation(cited));
                assertThat(all.get(cited).paragraphs().get(0)).contains(invented.quotation(cited));
            }
        }
        assertThat(all.stream().mapToInt(decision -> decision.cites().size()).sum())
                .isGreaterThan(2 * MANY);
    }

    @Test
    void a_share_is_sealed_or_redacted_and_its_closed_word_is_not_among_the_public_ones() {
        Map<Access, Long> shares =
                all.stream().collect(Collectors.groupingBy(InventedDecision::access, Collectors.counting()));
        assertThat(shares.get(Access.SEALED)).isBetween(25L, 90L);
        assertThat(shares.get(Access.REDACTED)).isBetween(60L, 150L);
        Set<String> closed = new HashSet<>();
        for (InventedDecision decision : all) {
            if (decision.access() != Access.OPEN) {
                assertThat(closed.add(decision.closed())).isTrue();
                assertThat(decision.toString().replaceFirst(decision.closed(), ""))
                        .doesNotContain(decision.closed());
            }
        }
    }

    @Test
    void common_words_come_often_and_most_words_seldom() {
        Map<String, Long> counts = all.stream()
                .filter(decision -> decision.tongue() == Tongue.ENGLISH)
                .flatMap(decision -> decision.paragraphs().stream())
                .flatMap(words ->
                        Arrays.stream(words.toLowerCase(java.util.Locale.ROOT).split("[^a-z]+")))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long words = counts.values().stream().mapToLong(Long::longValue).sum();
        long ten = counts.values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(10)
                .mapToLong(Long::longValue)
                .sum();
        assertThat((double) ten / words).isBetween(0.15, 0.5);
        assertThat(counts.size()).isGreaterThan(20_000);
    }

    @Test
    void each_has_what_the_facets_count() {
        for (InventedDecision decision : all) {
            assertThat(decision.labels()).containsKeys(LabelKind.values());
            assertThat(decision.labels().values())
                    .allSatisfy(values -> assertThat(values).isNotEmpty().doesNotHaveDuplicates());
        }
    }
}
