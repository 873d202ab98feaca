package comity.web.access;

import comity.common.SystemTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Whether the reader has shown his password within 15 minutes, which a signature asks for (section 2.2). */
@Named
@RequestScoped
public class FreshLogin {

    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    HttpServletRequest request;

    @Inject
    @SystemTime
    Clock clock;

    public boolean isFresh() {
        return clock.instant().isBefore(at().plus(FRESH));
    }

    private Instant at() {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> signedIn) {
            Object time = signedIn.getOidcSecurityContext().getToken().getClaimValue("auth_time");
            if (time instanceof Number seconds) {
                return Instant.ofEpochSecond(seconds.longValue());
            }
        }
        return Instant.ofEpochMilli(request.getSession().getCreationTime());
    }
}
