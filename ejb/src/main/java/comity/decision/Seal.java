package comity.decision;

import comity.common.SystemTime;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore.PasswordProtection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/**
 * The Tribunal's seal on a decision (S22): a PAdES-B signature whose time is the machine's clock, because it must
 * hold outside the Tribunal; the day of the decision stands on the paper and is the tribunal clock's.
 */
@ApplicationScoped
public class Seal {

    @Inject
    SealKey key;

    @Inject
    @SystemTime
    Clock systemClock;

    protected Seal() {}

    Seal(SealKey key, Clock systemClock) {
        this.key = key;
        this.systemClock = systemClock;
    }

    /** The moment a seal made now would carry. */
    Instant moment() {
        return systemClock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The paper under seal. */
    public Sealed seal(byte[] pdf) {
        return seal(pdf, moment());
    }

    Sealed seal(byte[] pdf, Instant at) {
        try (Pkcs12SignatureToken token =
                new Pkcs12SignatureToken(key.file().toFile(), new PasswordProtection(key.password()))) {
            DSSPrivateKeyEntry entry = token.getKeys().get(0);
            PAdESSignatureParameters terms = terms(entry, at);
            PAdESService service = new PAdESService(new CommonCertificateVerifier());
            DSSDocument paper = new InMemoryDocument(pdf);
            ToBeSigned signed = service.getDataToSign(paper, terms);
            SignatureValue value = token.sign(signed, terms.getDigestAlgorithm(), entry);
            DSSDocument sealed = service.signDocument(paper, terms, value);
            return new Sealed(sealed.openStream().readAllBytes(), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PAdESSignatureParameters terms(DSSPrivateKeyEntry entry, Instant at) {
        PAdESSignatureParameters terms = new PAdESSignatureParameters();
        terms.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        terms.setDigestAlgorithm(DigestAlgorithm.SHA256);
        terms.setSigningCertificate(entry.getCertificate());
        terms.setCertificateChain(entry.getCertificateChain());
        terms.bLevel().setSigningDate(Date.from(at));
        terms.setReason("Seal of the Tribunal");
        terms.setAppName("Comity");
        return terms;
    }

    /** Examines the seal of a file against the Tribunal's certificate; it never trusts the file's own. */
    public SealReport examine(byte[] pdf) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(key.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SimpleReport report;
        try {
            PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
            validator.setCertificateVerifier(verifier);
            report = validator.validateDocument().getSimpleReport();
        } catch (RuntimeException unreadable) {
            return new SealReport(false, null, null, "UNREADABLE");
        }
        String id = report.getFirstSignatureId();
        if (id == null) {
            return new SealReport(false, null, null, "NO_SEAL");
        }
        Date at = report.getSigningTime(id);
        String finding = finding(report, id, pdf);
        return new SealReport(finding == null, report.getSignedBy(id), at == null ? null : at.toInstant(), finding);
    }

    private static String finding(SimpleReport report, String id, byte[] pdf) {
        if (report.getIndication(id) != Indication.TOTAL_PASSED) {
            return report.getSubIndication(id) == null
                    ? report.getIndication(id).name()
                    : report.getSubIndication(id).name();
        }
        return SealedRange.coversAll(pdf) ? null : "NOT_ALL_COVERED";
    }
}
