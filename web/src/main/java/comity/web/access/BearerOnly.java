package comity.web.access;

import comity.access.SignOuts;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * The API's own door. A request needs an {@code Authorization: Bearer} header and a principal made from it: with the
 * principal alone, a browser's cookie would let foreign pages use the API in its owner's name.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class BearerOnly implements ContainerRequestFilter {

    private static final String SCHEME = "bearer ";

    /** All but the rebuild of the index, which is an office's. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/?(?!precedents/rebuild)"
                    + "(precedents|decisions|authorities|hearings|declarations|council|packages|side-letters|statistics)(/.*)?");

    /** Whoever repeats a draw of lots (TL-17) needs no account, nor does a calendar that follows a timetable (S10). */
    private static final Pattern OF_CASE = Pattern.compile("/?cases/[^/]+/(lots|organisation/timetable\\.ics)");

    /** Anyone may send a communication (section 1), and find decisions alike to a text, as anyone may search (11). */
    private static final Pattern TOLD = Pattern.compile("/?(communications|authorities/find)");

    @Inject
    SignOuts signOuts;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isPublic(request)) {
            return;
        }
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        if (!bearer || request.getSecurityContext().getUserPrincipal() == null || isSignedOut(request)) {
            throw new NotAuthorizedException("Bearer realm=\"comity\"");
        }
    }

    /** A token outlives the office for which it was given; what it says is not believed any more. */
    private boolean isSignedOut(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            SignIn signIn = SignIn.of(principal);
            return signOuts.isOut(signIn.login(), signIn.at());
        }
        return false;
    }

    /** Published decisions are read without a token, as on the portal (section 11); a communication needs none. */
    private static boolean isPublic(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        return request.getMethod().equals("GET")
                        && (PUBLIC.matcher(path).matches()
                                || OF_CASE.matcher(path).matches())
                || request.getMethod().equals("POST") && TOLD.matcher(path).matches();
    }
}
