package comity.web.filing;

import comity.common.Refusal;

/** The portal asks for the password again before a signature when the login is older than 15 minutes (D21). */
public final class LoginTooOld extends Refusal {
    LoginTooOld() {
        super(Kind.FORBIDDEN, "S01");
    }
}
