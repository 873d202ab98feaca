package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper as an archive takes it in: PDF/A by the word of veraPDF, its seal whole by that of an independent validator. */
final class LastingPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private LastingPdf() {}

    /** The words of a sealed paper that is valid, in the order in which they stand on its pages. */
    static String words(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U)) {
            assertThat(Foundries.defaultInstance()
                            .createValidator(PDFAFlavour.PDFA_2_U, false)
                            .validate(parser)
                            .getTestAssertions())
                    .as("what keeps it from being PDF/A-2u")
                    .isEmpty();
        }
        PDFDocumentValidator seal = new PDFDocumentValidator(new InMemoryDocument(pdf));
        seal.setCertificateVerifier(new CommonCertificateVerifier());
        assertThat(seal.validateDocument().getDiagnosticData().getSignatures())
                .singleElement()
                .matches(signature -> signature.isSignatureIntact() && signature.isSignatureValid(), "a whole seal");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        }
    }
}
