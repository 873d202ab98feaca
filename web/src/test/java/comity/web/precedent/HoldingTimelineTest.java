package comity.web.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import comity.editing.HoldingKind;
import comity.editing.HoldingStatus;
import comity.editing.HoldingView;
import comity.editing.InterpretationEffect;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HoldingTimelineTest {

    private static HoldingView holding(String day, int paragraph, InterpretationEffect effect) {
        return new HoldingView(
                (long) paragraph,
                0,
                "2027-ESCT-P-12",
                "[2027] ESCT-P 12",
                LocalDate.parse(day),
                4,
                List.of(paragraph),
                "It holds.",
                null,
                null,
                null,
                HoldingKind.RATIO,
                HoldingStatus.GOOD,
                List.of(new HoldingView.Reading("H2-5", effect, null)));
    }

    private static HoldingTimeline drawn(HoldingView... holdings) {
        return new HoldingTimeline(List.of(holdings), "H2-5");
    }

    @Test
    void holdings_stand_in_time_in_the_lane_of_their_effect() {
        HoldingTimeline line = drawn(
                holding("2027-06-01", 3, InterpretationEffect.NARROWS),
                holding("2026-01-01", 2, InterpretationEffect.EXPANDS),
                holding("2025-06-01", 1, InterpretationEffect.NARROWS));
        assertThat(line.getLanes())
                .extracting(HoldingTimeline.Lane::effect)
                .containsExactly(InterpretationEffect.EXPANDS, InterpretationEffect.NARROWS);
        assertThat(line.getMarks())
                .extracting(HoldingTimeline.Mark::words)
                .containsExactly("P 12, § 2", "P 12, § 1", "P 12, § 3");
        assertThat(line.getYears()).extracting(HoldingTimeline.Year::year).containsExactly(2025, 2026, 2027);
        assertThat(line.getYears().get(0).line()).isNull();
        assertThat(at(line, 1)).isLessThan(at(line, 0));
        assertThat(at(line, 0)).isLessThan(at(line, 2));
    }

    @Test
    void holdings_of_one_day_stand_side_by_side_and_citations_never_over_each_other() {
        HoldingTimeline line = drawn(IntStream.rangeClosed(1, 4)
                .mapToObj(n -> holding("2027-06-01", n, InterpretationEffect.CLARIFIES))
                .toArray(HoldingView[]::new));
        assertThat(line.getMarks()).extracting(HoldingTimeline.Mark::x).doesNotHaveDuplicates();
        List<HoldingTimeline.Mark> said =
                line.getMarks().stream().filter(mark -> !mark.words().isEmpty()).toList();
        assertThat(said).hasSize(2);
        assertThat(said.get(0).wordsY()).isNotEqualTo(said.get(1).wordsY());
    }

    @Test
    void many_holdings_of_one_lane_stay_within_the_picture() {
        HoldingTimeline line = drawn(IntStream.rangeClosed(1, 200)
                .mapToObj(n -> holding("2027-06-01", n, InterpretationEffect.CLARIFIES))
                .toArray(HoldingView[]::new));
        assertThat(line.getMarks())
                .hasSize(200)
                .allSatisfy(mark -> assertThat(Double.parseDouble(mark.x())).isLessThan(line.getWidth()));
    }

    private static double at(HoldingTimeline line, int mark) {
        return Double.parseDouble(line.getMarks().get(mark).x());
    }
}
