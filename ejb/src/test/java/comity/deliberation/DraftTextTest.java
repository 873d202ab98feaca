package comity.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import comity.decision.IssueDecision.Line;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DraftTextTest {

    @Test
    void headings_quotations_and_paragraphs_are_told_apart() {
        DraftText text =
                DraftText.of("# A. Facts\n\nFirst line\nstill the first.\n\n> He said so.\n\n## Detail\n\nSecond.");
        assertThat(text.lines())
                .containsExactly(
                        Line.heading(1, "A. Facts"),
                        Line.paragraph("First line still the first."),
                        Line.quote("He said so."),
                        Line.heading(2, "Detail"),
                        Line.paragraph("Second."));
        assertThat(text.count()).isEqualTo(2);
    }

    @Test
    void items_of_a_list_keep_their_dot_or_their_letter() {
        assertThat(DraftText.of("Three points:\n\n(a) *first*;\n\n(b) second;\n\n- a dot")
                        .lines())
                .containsExactly(
                        Line.paragraph("Three points:"),
                        Line.item(1, "*first*;"),
                        Line.item(2, "second;"),
                        Line.item(0, "a dot"));
    }

    @Test
    void markup_is_words() {
        assertThat(DraftText.of("<script>alert(1)</script>").lines())
                .containsExactly(Line.paragraph("<script>alert(1)</script>"));
    }

    @Property
    void what_is_saved_reads_the_same_again(@ForAll String typed) {
        DraftText once = DraftText.of(typed);
        assertThat(DraftText.of(once.source()).lines()).isEqualTo(once.lines());
    }
}
