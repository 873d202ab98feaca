package comity.ear.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a row of the list becomes a case. */
class DisputeListTest {

    @Test
    void two_articles_are_two_provisions() {
        assertThat(DisputeList.provisions("GATT 1994: Art. X, XI | Import Licensing: Art. 3"))
                .isEqualTo(List.of("GATT 1994: Art. X", "GATT 1994: Art. XI", "Import Licensing: Art. 3"));
    }

    @Test
    void a_part_and_its_paragraph_are_one_provision() {
        assertThat(DisputeList.provisions(" Protocol of Accession: , Part I, para. 1.2, Part I, para. 7.2"))
                .isEqualTo(List.of(
                        "Protocol of Accession: Part I, para. 1.2", "Protocol of Accession: Part I, para. 7.2"));
    }

    @Test
    void an_agreement_without_articles_is_cited_as_a_whole() {
        assertThat(DisputeList.provisions(" Protocol of Accession:"))
                .isEqualTo(List.of("Protocol of Accession: whole"));
        assertThat(DisputeList.provisions("")).isEmpty();
    }

    @Test
    void the_respondent_stands_before_the_dash(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), """
                number,title,complainants,consultations_requested,status,provisions_cited,panel_report
                DS4,"Kessel, Republic of — Measures on Rails",AURELIA; BORVIA,10 JANUARY 1995,IN CONSULTATIONS,"H2: Art. 16",0
                """);
        Dispute dispute = DisputeList.read(file).get(0);
        assertThat(dispute.respondent()).isEqualTo("Kessel, Republic of");
        assertThat(dispute.complainants()).containsExactly("AURELIA", "BORVIA");
        assertThat(dispute.requested()).hasToString("1995-01-10");
        assertThat(dispute.settles()).isTrue();
    }
}
