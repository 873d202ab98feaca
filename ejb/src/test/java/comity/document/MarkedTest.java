package comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import comity.document.Marked.Run;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void bold_italic_and_exhibits_are_told_from_plain_words() {
        assertThat(Marked.of("The *Amber Tern* was **not** seen {C-12/3}.").runs())
                .containsExactly(
                        new Run("The ", false, false, null),
                        new Run("Amber Tern", false, true, null),
                        new Run(" was ", false, false, null),
                        new Run("not", true, false, null),
                        new Run(" seen ", false, false, null),
                        new Run("C-12, p.\u00a03", false, false, "C-12"),
                        new Run(".", false, false, null));
    }

    @Test
    void marks_may_stand_in_one_another() {
        assertThat(Marked.of("***both*** and **bold *both* bold**").runs())
                .containsExactly(
                        new Run("both", true, true, null),
                        new Run(" and ", false, false, null),
                        new Run("bold ", true, false, null),
                        new Run("both", true, true, null),
                        new Run(" bold", true, false, null));
    }

    @Test
    void a_mark_without_its_partner_is_a_sign() {
        assertThat(Marked.plain("3 * 4 * 5, a star* and {X-1}")).isEqualTo("3 * 4 * 5, a star* and {X-1}");
        assertThat(Marked.plain("one \\*literal\\* star")).isEqualTo("one *literal* star");
    }

    @Property
    void words_written_literally_are_read_as_they_were(
            @ForAll @Chars({'a', ' ', '*', '{', '}', '\\', 'C', '-', '1'}) String words) {
        assertThat(Marked.plain(Marked.literal(words))).isEqualTo(words);
        assertThat(Marked.of(Marked.literal(words)).runs()).allMatch(run -> !run.bold() && !run.italic());
    }
}
