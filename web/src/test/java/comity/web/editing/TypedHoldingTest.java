package comity.web.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.common.Refusal;
import comity.editing.HoldingView;
import comity.editing.InterpretationEffect;
import comity.editing.InterpretationRule;
import comity.editing.WriteHolding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 11: what the editor types on the page of a holding, as it is read. */
class TypedHoldingTest {

    @Test
    void paragraphs_are_read_with_or_without_their_sign() {
        assertThat(ParagraphsUnreadable.read("paragraphs", " § 70, §71;74 75 ")).containsExactly(70, 71, 74, 75);
        assertThat(ParagraphsUnreadable.read("paragraphs", "  ")).isEmpty();
        assertThat(ParagraphsUnreadable.read("paragraphs", null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seventy", "70-75", "70, x", "999999"})
    void what_is_no_number_of_a_paragraph_is_said_beside_the_field(String typed) {
        assertThatThrownBy(() -> ParagraphsUnreadable.read("paragraphs", typed))
                .isInstanceOf(ParagraphsUnreadable.class)
                .satisfies(refused -> assertThat(((Refusal) refused).faults())
                        .extracting(Refusal.Fault::path, Refusal.Fault::code)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("paragraphs", "PARAGRAPHS_UNREADABLE")));
    }

    @Test
    void empty_rows_go_to_the_end_so_that_each_fault_stands_beside_its_row() {
        ReadingRows rows = new ReadingRows(
                List.of(new HoldingView.Reading("H2-5", InterpretationEffect.NARROWS, InterpretationRule.CONTEXT)));
        rows.getRows().get(0).setProvision("");
        rows.getRows().get(0).setEffect("");
        rows.getRows().get(0).setRule("");
        rows.getRows().get(2).setProvision(" H2-17 ");
        assertThat(rows.typed()).containsExactly(new WriteHolding.Reading("H2-17", null, null));
        assertThat(rows.getRows().get(0).getProvision()).isEqualTo(" H2-17 ");
        assertThat(rows.getRows()).hasSize(3);
        assertThat(rows.getRows().get(2).isEmpty()).isTrue();
    }

    @Test
    void a_row_more_than_is_filled_stays_open() {
        ReadingRows rows = new ReadingRows(List.of()).with("A").with("B").with("C");
        assertThat(rows.getRows()).extracting(ReadingRows.Row::getProvision).containsExactly("A", "B", "C", "");
    }

    @Test
    void only_what_differs_is_shown_to_who_was_slower() {
        assertThat(Difference.of(List.of(
                        new Difference("a", "same", "same "),
                        new Difference("b", null, ""),
                        new Difference("c", "in force", "typed"))))
                .containsExactly(new Difference("c", "in force", "typed"));
    }
}
