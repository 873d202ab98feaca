package comity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import comity.deliberation.ChamberView.Block;
import comity.deliberation.ChamberView.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftChangesTest {

    private static List<Block> since(String before, String now) {
        return DraftChanges.since(
                DraftText.of(before).lines(), DraftText.of(now).lines());
    }

    @Test
    void a_changed_paragraph_shows_the_words_that_went_and_those_that_came() {
        List<Block> blocks = since("The Panel is satisfied of it.", "The Panel is not satisfied of it.");
        assertThat(blocks).hasSize(1);
        assertThat(blocks.get(0).pieces())
                .extracting(Piece::text, Piece::change)
                .containsExactly(tuple("The Panel is ", ""), tuple("not ", "IN"), tuple("satisfied of it.", ""));
    }

    @Test
    void a_paragraph_that_went_keeps_no_number_and_the_next_ones_close_up() {
        List<Block> blocks = since("One.\n\nTwo.\n\nThree.", "One.\n\nThree.");
        assertThat(blocks)
                .extracting(Block::text, Block::number, Block::changed)
                .containsExactly(tuple("One.", 1, false), tuple("Two.", null, true), tuple("Three.", 2, false));
    }

    @Test
    void what_did_not_change_keeps_its_marks() {
        List<Block> blocks = since("See *there* {C-1}.", "See *there* {C-1}.");
        assertThat(blocks.get(0).pieces())
                .extracting(Piece::text, Piece::italic, Piece::exhibit)
                .containsExactly(
                        tuple("See ", false, null),
                        tuple("there", true, null),
                        tuple(" ", false, null),
                        tuple("C-1", false, "C-1"),
                        tuple(".", false, null));
    }
}
