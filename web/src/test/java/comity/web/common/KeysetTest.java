package comity.web.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Cursors and versions. */
class KeysetTest {

    @Test
    void a_cursor_gives_back_its_parts() {
        String cursor = Keyset.cursor("2027-10-12T12:20:00Z", 17);

        assertThat(Keyset.parts(cursor, 2)).containsExactly("2027-10-12T12:20:00Z", "17");
    }

    @Test
    void a_row_without_a_date_has_an_empty_part() {
        assertThat(Keyset.parts(Keyset.cursor(null, 17), 2)).containsExactly("", "17");
    }

    @Test
    void a_foreign_cursor_is_the_first_page() {
        assertThat(Keyset.parts("not ours!", 2)).isEmpty();
        assertThat(Keyset.parts(Keyset.cursor(1, 2, 3), 2)).isEmpty();
        assertThat(Keyset.parts(null, 2)).isEmpty();
    }

    @Test
    void an_edit_names_the_version_it_is_based_on() {
        assertThatThrownBy(() -> Versions.check(null, 3)).isInstanceOf(VersionMissing.class);
        assertThatThrownBy(() -> Versions.check("\"2\"", 3)).isInstanceOf(VersionChanged.class);
        Versions.check("\"3\"", 3);
        Versions.check("W/\"3\"", 3);
    }

    @Test
    void upload_ids_are_read_from_the_hidden_field() {
        assertThat(UploadIds.of(" 12 13,12 x ")).containsExactly(12L, 13L);
        assertThat(UploadIds.of("")).isEmpty();
    }
}
