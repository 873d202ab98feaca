package comity.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps the secrets of webhooks under lock: AES-GCM with the key of {@code COMITY_SECRETS_KEY} (32 bytes, base64), bound
 * to the State, so that a row cannot be passed off as another State's. Where no key is named, a development key is made
 * once and kept beside that of the seal; in production there is none without a name.
 */
@ApplicationScoped
public class HookSecrets {

    static final String SETTING = "COMITY_SECRETS_KEY";

    private static final String SEALED = "v1:";
    private static final String PRODUCTION = "production";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] key;

    protected HookSecrets() {}

    HookSecrets(byte[] key) {
        this.key = key.clone();
    }

    static boolean isSealed(String kept) {
        return kept.startsWith(SEALED);
    }

    /** The text to be kept for a secret. */
    String seal(String state, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] locked = apply(Cipher.ENCRYPT_MODE, state, nonce, secret.getBytes(StandardCharsets.UTF_8));
        byte[] whole = ByteBuffer.allocate(NONCE_BYTES + locked.length)
                .put(nonce)
                .put(locked)
                .array();
        return SEALED + Base64.getEncoder().encodeToString(whole);
    }

    /** The secret behind what is kept; a row from before there was a key holds the secret itself. */
    String open(String state, String kept) {
        if (!isSealed(kept)) {
            return kept;
        }
        ByteBuffer whole = ByteBuffer.wrap(Base64.getDecoder().decode(kept.substring(SEALED.length())));
        byte[] nonce = new byte[NONCE_BYTES];
        whole.get(nonce);
        byte[] locked = new byte[whole.remaining()];
        whole.get(locked);
        return new String(apply(Cipher.DECRYPT_MODE, state, nonce, locked), StandardCharsets.UTF_8);
    }

    private byte[] apply(int mode, String state, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(state.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException(
                    "the webhook secret of " + state + " does not open with " + SETTING, wrongKey);
        }
    }

    private synchronized byte[] key() {
        if (key == null) {
            String named = System.getenv(SETTING);
            key = named == null || named.isBlank()
                    ? developmentKey()
                    : Base64.getDecoder().decode(named.strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException(SETTING + " must be " + KEY_BYTES + " bytes in base64.");
            }
        }
        return key;
    }

    private static byte[] developmentKey() {
        if (PRODUCTION.equals(System.getenv("COMITY_MODE"))) {
            throw new IllegalStateException("Production mode needs " + SETTING + ".");
        }
        Path file = Path.of(System.getProperty("jboss.server.data.dir", "target"), "seal", "development-secrets.key");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another node may make the key in the same moment: the first one stays. */
    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[KEY_BYTES];
        RANDOM.nextBytes(fresh);
        Files.createDirectories(file.getParent());
        Path making = Files.createTempFile(
                file.getParent(),
                "secrets",
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(making, Base64.getEncoder().encodeToString(fresh));
            Files.createLink(file, making);
        } catch (FileAlreadyExistsException another) {
            // the other node's key is used
        } finally {
            Files.deleteIfExists(making);
        }
    }
}
