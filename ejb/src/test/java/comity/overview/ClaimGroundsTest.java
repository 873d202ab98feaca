package comity.overview;

import static comity.db.Courtroom.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.document.DocumentFiling;
import comity.document.NewDocument;
import comity.filing.FiledClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Section 11: authority is found from a claim by whoever may read the claim. */
class ClaimGroundsTest {

    private Courtroom court;
    private CaseFile file;

    @BeforeEach
    void file() {
        court = new Courtroom();
        file = court.file(CaseState.SERVED);
        FiledClaims.of(court, file, "A dam upstream.", "A brigade that stayed.");
        court.get(DocumentFiling.class)
                .attach(
                        court.pdf(person("xa.agent"), 1),
                        new NewDocument(
                                file.id(), RecordReading.CLAIM_FORM, "1", "Claim", AccessClass.PTY, Side.CLM, "en"),
                        person("xa.agent"));
    }

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void section_11_a_party_gets_the_words_of_one_claim_to_compare() {
        String grounds = court.get(RecordReading.class).grounds(file.id(), 2, person("xb.agent"));
        assertThat(grounds).startsWith("A brigade that stayed.\n\n").doesNotContain("dam");
        assertThatThrownBy(() -> court.get(RecordReading.class).grounds(file.id(), 3, person("xb.agent")))
                .isInstanceOf(NoSuchThing.class);
    }

    @Test
    void section_1_3_who_may_not_read_the_claim_gets_none_of_its_words() {
        assertThatThrownBy(() -> court.get(RecordReading.class).grounds(file.id(), 2, person("stranger")))
                .isInstanceOf(NoSuchThing.class);
    }
}
