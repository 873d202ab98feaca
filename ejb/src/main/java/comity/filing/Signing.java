package comity.filing;

import comity.common.Actor;
import java.util.Locale;

/** The test of an Agent's signature: the signer's own name, over the hash of what is filed (D21). */
final class Signing {

    private Signing() {}

    static void require(Signature signature, Actor actor, String formHash) {
        SignatureWanting refusal = new SignatureWanting();
        if (signature == null || FormLimits.blank(signature.name())) {
            throw refusal.fault("signature.name", "SIGN_NAME");
        }
        if (!plain(signature.name()).equals(plain(actor.name()))) {
            throw refusal.fault("signature.name", "SIGN_OWN_NAME", actor.name());
        }
        if (!FormLimits.blank(signature.hash()) && !signature.hash().equals(formHash)) {
            throw refusal.fault("signature.hash", "SIGN_CHANGED");
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
