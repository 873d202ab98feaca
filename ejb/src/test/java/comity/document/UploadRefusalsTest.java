package comity.document;

import static comity.db.Courtroom.person;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.db.Courtroom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** D20: files that nobody could read are not taken in; on the real database. */
class UploadRefusalsTest {

    private final Courtroom court = new Courtroom();

    @AfterEach
    void leave() {
        court.close();
    }

    @Test
    void d20_a_file_without_a_single_byte_is_refused_by_its_name() {
        EmptyFile refusal = refused(
                court,
                EmptyFile.class,
                "EMPTY_FILE",
                "D20",
                () -> court.get(DocumentFiling.class)
                        .receive(new ByteArrayInputStream(new byte[0]), "powers.pdf", person("xa.agent")));
        assertThat(refusal.args()).containsExactly("powers.pdf");
    }

    @Test
    void d20_a_file_is_as_large_as_the_Rules_allow_and_not_a_byte_larger() throws IOException {
        DocumentStore store = court.get(DocumentStore.class);
        assertThat(store.put(new ByteArrayInputStream("four".getBytes(StandardCharsets.UTF_8)), 4)
                        .size())
                .isEqualTo(4);
        FileTooLarge refusal = refused(
                court,
                FileTooLarge.class,
                "FILE_TOO_LARGE",
                "D20",
                () -> store.put(new ByteArrayInputStream("fives".getBytes(StandardCharsets.UTF_8)), 4));
        assertThat(refusal.args()).containsExactly(4L);
    }
}
