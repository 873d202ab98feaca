package comity.editing;

import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.Treatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 11: the status of a holding, first match. */
class StatusRulesTest {

    private static StatusRules.Given by(Treatment treatment, int weight) {
        return new StatusRules.Given(treatment, weight);
    }

    private static HoldingStatus of(int weight, StatusRules.Given... given) {
        return StatusRules.of(weight, List.of(given));
    }

    @ParameterizedTest
    @EnumSource(
            value = Treatment.class,
            names = {"REVERSED", "OVERRULED", "SUPERSEDED"})
    void what_is_reversed_overruled_or_superseded_is_bad_whatever_else_was_said(Treatment fatal) {
        assertThat(of(5, by(fatal, 0))).isEqualTo(HoldingStatus.BAD);
        assertThat(of(1, by(Treatment.FOLLOWED, 5), by(Treatment.QUESTIONED, 5), by(fatal, 1)))
                .isEqualTo(HoldingStatus.BAD);
    }

    @ParameterizedTest
    @EnumSource(
            value = Treatment.class,
            names = {"QUESTIONED", "NOT_FOLLOWED"})
    void what_an_equal_or_heavier_decision_questions_or_does_not_follow_is_doubted(Treatment doubt) {
        assertThat(of(4, by(doubt, 4))).isEqualTo(HoldingStatus.DOUBTED);
        assertThat(of(4, by(doubt, 5))).isEqualTo(HoldingStatus.DOUBTED);
        assertThat(of(4, by(doubt, 3))).isEqualTo(HoldingStatus.GOOD);
        assertThat(of(4, by(doubt, 4), by(Treatment.MODIFIED, 4))).isEqualTo(HoldingStatus.DOUBTED);
    }

    @Test
    void one_modification_qualifies_and_so_do_three_distinctions_but_not_two() {
        assertThat(of(4, by(Treatment.MODIFIED, 0))).isEqualTo(HoldingStatus.QUALIFIED);
        StatusRules.Given distinction = by(Treatment.DISTINGUISHED, 1);
        assertThat(of(4, distinction, distinction)).isEqualTo(HoldingStatus.GOOD);
        assertThat(of(4, distinction, distinction, distinction)).isEqualTo(HoldingStatus.QUALIFIED);
        assertThat(of(4, by(Treatment.QUESTIONED, 3), by(Treatment.MODIFIED, 1)))
                .isEqualTo(HoldingStatus.QUALIFIED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Treatment.class,
            names = {"FOLLOWED", "APPLIED", "APPROVED", "CITED", "EXPLAINED"})
    void what_is_followed_or_only_cited_stays_good_however_often(Treatment harmless) {
        assertThat(StatusRules.of(0, Collections.nCopies(50, by(harmless, 5)))).isEqualTo(HoldingStatus.GOOD);
    }

    @Test
    void what_nobody_has_treated_is_good() {
        assertThat(of(0)).isEqualTo(HoldingStatus.GOOD);
    }

    @Property
    void one_more_treatment_never_makes_a_holding_better(
            @ForAll("treatments") List<StatusRules.Given> given,
            @ForAll("treatment") StatusRules.Given more,
            @ForAll @IntRange(max = 5) int weight) {
        List<StatusRules.Given> then = new ArrayList<>(given);
        then.add(more);
        assertThat(StatusRules.of(weight, then)).isGreaterThanOrEqualTo(StatusRules.of(weight, given));
    }

    @Property
    void the_order_of_the_treatments_does_not_matter(
            @ForAll("treatments") List<StatusRules.Given> given, @ForAll @IntRange(max = 5) int weight) {
        List<StatusRules.Given> turned = new ArrayList<>(given);
        Collections.shuffle(turned, new Random(given.size()));
        assertThat(StatusRules.of(weight, turned)).isEqualTo(StatusRules.of(weight, given));
    }

    @Property
    void a_holding_of_more_weight_is_never_worse_off(
            @ForAll("treatments") List<StatusRules.Given> given, @ForAll @IntRange(max = 4) int weight) {
        assertThat(StatusRules.of(weight + 1, given)).isLessThanOrEqualTo(StatusRules.of(weight, given));
    }

    @Provide
    Arbitrary<StatusRules.Given> treatment() {
        return Combinators.combine(
                        Arbitraries.of(Treatment.class), Arbitraries.integers().between(0, 5))
                .as(StatusRules.Given::new);
    }

    @Provide
    Arbitrary<List<StatusRules.Given>> treatments() {
        return treatment().list().ofMaxSize(8);
    }
}
