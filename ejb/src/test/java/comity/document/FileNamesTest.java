package comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** File names and titles as people may type them. */
class FileNamesTest {

    @Test
    void paths_are_cut_off() {
        assertThat(FileNames.safe("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(FileNames.safe("C:\\Users\\agent\\claim.pdf")).isEqualTo("claim.pdf");
    }

    @Test
    void bidirectional_controls_are_removed() {
        assertThat(FileNames.safe("annex\u202Efdp.exe")).isEqualTo("annexfdp.exe");
        assertThat(FileNames.clean("\u2067title\u2069")).isEqualTo("title");
    }

    @Test
    void letters_of_every_script_stay() {
        assertThat(FileNames.safe("Нота № 12 – المرفق.pdf")).isEqualTo("Нота № 12 – المرفق.pdf");
    }

    @Property
    void a_safe_name_is_never_empty_never_a_path_and_at_most_two_hundred_characters(@ForAll String typed) {
        String safe = FileNames.safe(typed);
        assertThat(safe).isNotBlank().doesNotContain("/").doesNotContain("\\");
        assertThat(safe.length()).isLessThanOrEqualTo(200);
        assertThat(safe.startsWith(".")).isFalse();
        assertThat(safe.codePoints().noneMatch(c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E)))
                .isTrue();
    }
}
