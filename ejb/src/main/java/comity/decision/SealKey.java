package comity.decision;

import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The key of the Tribunal's seal: the PKCS#12 file of {@code COMITY_SEAL_KEYSTORE} with {@code COMITY_SEAL_PASSWORD}.
 * Where none is named, a development key is made once and kept in the server's data folder; its certificate says so.
 */
@ApplicationScoped
public class SealKey {

    private static final String DEVELOPMENT_PASSWORD = "development";
    private static final Duration VALID = Duration.ofDays(3650);

    @Inject
    @SystemTime
    Clock systemClock;

    private Path file;
    private char[] password;

    protected SealKey() {}

    SealKey(Clock systemClock, Path folder) {
        this.systemClock = systemClock;
        use(folder.resolve("development-seal.p12"));
    }

    /** The key store's file, made now if it is the development key and does not exist yet. */
    synchronized Path file() {
        if (file == null) {
            String named = System.getenv("COMITY_SEAL_KEYSTORE");
            if (named == null || named.isBlank()) {
                use(Path.of(System.getProperty("jboss.server.data.dir", "target"), "seal", "development-seal.p12"));
            } else {
                file = Path.of(named);
                password = Optional.ofNullable(System.getenv("COMITY_SEAL_PASSWORD"))
                        .orElse("")
                        .toCharArray();
            }
        }
        return file;
    }

    char[] password() {
        file();
        return password.clone();
    }

    /** The certificate that the seal is checked against. */
    X509Certificate certificate() {
        try (InputStream in = Files.newInputStream(file())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            return (X509Certificate) keys.getCertificate(keys.aliases().nextElement());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the seal's key store " + file + " cannot be opened", e);
        }
    }

    private void use(Path developmentKey) {
        try {
            if (!Files.exists(developmentKey)) {
                make(developmentKey);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException("no development key for the seal", e);
        }
        password = DEVELOPMENT_PASSWORD.toCharArray();
        file = developmentKey;
    }

    private void make(Path developmentKey) throws IOException, GeneralSecurityException, OperatorCreationException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry(
                "seal", pair.getPrivate(), DEVELOPMENT_PASSWORD.toCharArray(), new Certificate[] {certify(pair)});
        Files.createDirectories(developmentKey.getParent());
        Path making = Files.createTempFile(developmentKey.getParent(), "seal", ".part");
        try (OutputStream out = Files.newOutputStream(making)) {
            keys.store(out, DEVELOPMENT_PASSWORD.toCharArray());
        }
        place(making, developmentKey);
    }

    /** Another node may have made the key in the same moment: the first one stays. */
    private static void place(Path making, Path key) throws IOException {
        try {
            Files.createLink(key, making);
        } catch (FileAlreadyExistsException another) {
            // the other node's key is used
        } catch (UnsupportedOperationException | AtomicMoveNotSupportedException noLinks) {
            Files.move(making, key, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
    }

    private X509Certificate certify(KeyPair pair)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Instant from = systemClock.instant().minus(Duration.ofDays(1));
        X500Name name = new X500Name("CN=European Security Claims Tribunal (development seal),O=Comity development");
        JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(from.toEpochMilli()),
                Date.from(from),
                Date.from(from.plus(VALID)),
                name,
                pair.getPublic());
        certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        certificate.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        certificate.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }
}
