package comity.web.shell;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A secret of the session that a page must send with an upload. */
public final class UploadToken {

    private static final String NAME = "comity.uploadToken";
    private static final SecureRandom RANDOM = new SecureRandom();

    private UploadToken() {}

    public static String of(HttpSession session) {
        synchronized (UploadToken.class) {
            String token = (String) session.getAttribute(NAME);
            if (token == null) {
                byte[] bytes = new byte[16];
                RANDOM.nextBytes(bytes);
                token = HexFormat.of().formatHex(bytes);
                session.setAttribute(NAME, token);
            }
            return token;
        }
    }

    public static boolean fits(HttpSession session, String token) {
        return session != null && token != null && token.equals(session.getAttribute(NAME));
    }
}
