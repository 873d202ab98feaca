package comity.web.access;

import java.time.Instant;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * When somebody showed his password, as the token says it; for programs that get a token without a page, when it was made.
 */
record SignIn(String login, Instant at) {

    static SignIn of(OidcPrincipal<?> principal) {
        AccessToken token = principal.getOidcSecurityContext().getToken();
        String login = token.getPreferredUsername() == null ? principal.getName() : token.getPreferredUsername();
        Object time = token.getClaimValue("auth_time");
        Object made = time instanceof Number ? time : token.getClaimValue("iat");
        return new SignIn(
                login, made instanceof Number seconds ? Instant.ofEpochSecond(seconds.longValue()) : Instant.EPOCH);
    }
}
