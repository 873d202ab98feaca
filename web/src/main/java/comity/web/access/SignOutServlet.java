package comity.web.access;

import comity.web.common.Portal;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends our session, then sends the browser to end the provider's. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SignedInSessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        StringBuilder away = new StringBuilder(Provider.protocol("logout"))
                .append("?client_id=comity-portal&post_logout_redirect_uri=")
                .append(encode(Portal.address() + "/signed-out"));
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> signedIn
                && signedIn.getOidcSecurityContext().getIDTokenString() != null) {
            away.append("&id_token_hint=")
                    .append(encode(signedIn.getOidcSecurityContext().getIDTokenString()));
        }
        sessions.end(request.getSession(false));
        response.sendRedirect(away.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
