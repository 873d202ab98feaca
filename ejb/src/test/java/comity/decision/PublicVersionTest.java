package comity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import comity.document.Marked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S23: what the public reads in place of what was ruled to be left out. */
class PublicVersionTest {

    private final PublicVersion ruled = new PublicVersion(Map.of(), Map.of("Ana Marev", "Witness A"), List.of());

    @Test
    void a_protected_name_is_replaced_and_the_marks_around_it_stay() {
        assertThat(ruled.words(1, "So said *Ana Marev* on oath.")).isEqualTo("So said *Witness A* on oath.");
    }

    @Test
    void a_protected_name_does_not_escape_behind_marks_inside_it() {
        assertThat(Marked.plain(ruled.words(1, "So said Ana **Mar**ev {C-1}."))).isEqualTo("So said Witness A C-1.");
    }
}
