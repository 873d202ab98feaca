package comity.decision;

import static org.assertj.core.api.Assertions.assertThat;

import comity.document.Paper;
import comity.document.Papers;
import comity.document.PdfA;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {

    private static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");
    private static final Clock SYSTEM = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Seal seal;
    private static byte[] paper;
    private static byte[] sealed;

    @BeforeAll
    static void sealOnce() {
        seal = new Seal(new SealKey(SYSTEM, folder), SYSTEM);
        paper = new Papers()
                .print(Paper.of("en", "Decision", Instant.parse("2027-05-03T10:00:00Z"))
                        .numbered(1, "Article 5 requires consent.")
                        .done());
        sealed = seal.seal(paper).bytes();
    }

    @Test
    void a_sealed_paper_is_whole_and_says_when_by_the_machines_clock() {
        SealReport report = seal.examine(sealed);
        assertThat(report.finding()).isNull();
        assertThat(report.whole()).isTrue();
        assertThat(report.at()).isEqualTo(NOW);
        assertThat(report.signer()).contains("development seal");
    }

    @Test
    void a_sealed_paper_stays_pdf_a() throws Exception {
        assertThat(PdfA.faults(sealed)).isEmpty();
    }

    @Test
    void an_independent_examination_finds_the_signature_intact_and_of_the_right_kind() {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(sealed));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        SimpleReport report = validator.validateDocument().getSimpleReport();
        assertThat(report.getSignaturesCount()).isEqualTo(1);
        assertThat(report.getSignatureFormat(report.getFirstSignatureId()).toString())
                .isEqualTo("PAdES-BASELINE-B");
        assertThat(String.valueOf(report.getSubIndication(report.getFirstSignatureId())))
                .as("only trust in the key is missing there, never the content")
                .isEqualTo("NO_CERTIFICATE_CHAIN_FOUND");
    }

    @Test
    void one_changed_byte_breaks_it_wherever_it_is() {
        Random random = new Random(20270503);
        for (int i = 0; i < 60; i++) {
            byte[] changed = sealed.clone();
            int place = random.nextInt(changed.length);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            assertThat(seal.examine(changed).whole()).as("byte " + place).isFalse();
        }
    }

    @Test
    void bytes_put_behind_or_taken_away_break_it() {
        assertThat(seal.examine(Arrays.copyOf(sealed, sealed.length + 1)).whole())
                .isFalse();
        assertThat(seal.examine(Arrays.copyOf(sealed, sealed.length - 1)).whole())
                .isFalse();
    }

    @Test
    void a_paper_without_seal_or_with_a_foreign_one_is_not_taken() {
        assertThat(seal.examine(paper).finding()).isEqualTo("NO_SEAL");
        assertThat(seal.examine(new byte[] {1, 2, 3}).finding()).isEqualTo("UNREADABLE");
        Seal foreign = new Seal(new SealKey(SYSTEM, folder.resolve("foreign")), SYSTEM);
        assertThat(seal.examine(foreign.seal(paper).bytes()).whole()).isFalse();
    }

    @Test
    void the_development_key_is_made_once() {
        Seal again = new Seal(new SealKey(SYSTEM, folder), SYSTEM);
        assertThat(again.examine(sealed).whole()).isTrue();
    }
}
