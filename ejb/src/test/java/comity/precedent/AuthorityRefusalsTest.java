package comity.precedent;

import static comity.db.Courtroom.person;
import static comity.db.Refused.faults;
import static comity.db.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import comity.common.Actor;
import comity.db.Courtroom;
import comity.document.DocumentFiling;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 11: an authority of another court is kept whole, and under its citation once; on the real database. */
class AuthorityRefusalsTest {

    private static final Actor EDITOR = person("editor");

    private final Courtroom court = new Courtroom();
    private final ExternalAuthorities authorities = court.get(ExternalAuthorities.class);

    @AfterEach
    void leave() {
        court.close();
    }

    private Long upload() {
        byte[] text = "1. The light went out.\n\n2. Nobody was heard.\n".getBytes(StandardCharsets.UTF_8);
        return court.get(DocumentFiling.class)
                .receive(new ByteArrayInputStream(text), "harbour-keeper.txt", EDITOR)
                .id();
    }

    private static ImportAuthority authority(Long upload, String citation) {
        return authority(upload, citation, "en");
    }

    private static ImportAuthority authority(Long upload, String citation, String language) {
        return new ImportAuthority(
                upload,
                citation,
                "Harbour Keeper v. Low Isles",
                "Court of the Isles",
                null,
                LocalDate.of(2003, 5, 3),
                language,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ru", "es", "ar"})
    void an_authority_is_kept_in_every_language_that_the_search_knows(String language) {
        String slug = authorities.keep(authority(upload(), "[2003] CI 18", language), EDITOR);
        assertThat(court.get(Precedents.class).authority(slug).language()).isEqualTo(language);
    }

    @Test
    void section_11_an_authority_is_kept_once_however_its_citation_is_typed() {
        authorities.keep(authority(upload(), "[2003] CI 17"), EDITOR);
        Long again = upload();
        AuthorityKnown refusal = refused(
                court,
                AuthorityKnown.class,
                "AUTHORITY_KNOWN",
                "11",
                () -> authorities.keep(authority(again, "[2003]  ci 17"), EDITOR));
        assertThat(refusal.args()).containsExactly("[2003]  ci 17");
    }

    @Test
    void section_11_an_authority_has_its_file_citation_title_court_and_language() {
        ImportAuthority empty = new ImportAuthority(
                null, " ", null, "a".repeat(301), null, null, "xx", null, List.of(), List.of(), List.of());
        assertThat(faults(refused(
                        court,
                        AuthorityIncomplete.class,
                        "AUTHORITY_INCOMPLETE",
                        "11",
                        () -> authorities.keep(empty, EDITOR))))
                .containsExactly(
                        "uploadId REQUIRED",
                        "citation REQUIRED",
                        "title REQUIRED",
                        "court TOO_LONG",
                        "language REQUIRED");
    }
}
