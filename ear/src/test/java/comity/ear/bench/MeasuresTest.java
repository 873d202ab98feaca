package comity.ear.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measures of retrieval are trec_eval's. */
class MeasuresTest {

    @Test
    void what_is_relevant_and_never_found_counts_against_the_mean_precision() {
        Measures found = Measures.of(List.of("x", "a", "y", "b"), Set.of("a", "b", "never"));
        assertThat(found.ap()).isCloseTo((1.0 / 2 + 2.0 / 4) / 3, within(1e-12));
        assertThat(found.rr()).isEqualTo(0.5);
        assertThat(found.p10()).as("of ten places, though four are filled").isEqualTo(0.2);
        assertThat(found.recall()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void recall_ends_at_the_hundredth_place_and_precision_at_the_tenth() {
        List<String> ranked = new ArrayList<>(Collections.nCopies(100, "x"));
        ranked.set(10, "a");
        ranked.add("b");
        Measures found = Measures.of(ranked, Set.of("a", "b"));
        assertThat(found.p10()).isZero();
        assertThat(found.recall()).isEqualTo(0.5);
        assertThat(found.rr()).isCloseTo(1.0 / 11, within(1e-12));
    }

    @Test
    void an_interval_holds_its_mean_and_shrinks_to_a_point_where_nothing_varies() {
        Measures.Mean even = Measures.Mean.of(new double[] {0.4, 0.4, 0.4});
        assertThat(even.low()).isCloseTo(0.4, within(1e-12));
        assertThat(even.high()).isCloseTo(0.4, within(1e-12));
        Measures.Mean mixed = Measures.Mean.of(new double[] {0, 1, 0, 1, 1, 0});
        assertThat(mixed.value()).isEqualTo(0.5).isBetween(mixed.low(), mixed.high());
        assertThat(mixed.low()).isLessThan(mixed.high());
    }
}
