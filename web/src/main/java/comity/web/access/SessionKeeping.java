package comity.web.access;

import comity.access.SignOuts;
import comity.people.FirstSignIn;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Notes which of our sessions belongs to which of the provider's, and lets nobody in who has been signed out since. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
@WebListener
public class SessionKeeping implements Filter, HttpSessionListener {

    private static final String NOTED = "comity.sid";

    @Inject
    SignedInSessions sessions;

    @Inject
    SignOuts signOuts;

    @Inject
    FirstSignIn firstSignIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpSession session = http.getSession(false);
        if (session != null && isSignedOut(http)) {
            sessions.end(session);
            ((HttpServletResponse) response).sendRedirect(http.getContextPath() + "/signed-out");
            return;
        }
        if (session != null && http.getUserPrincipal() instanceof OidcPrincipal<?> signedIn) {
            note(session, signedIn);
        }
        chain.doFilter(request, response);
    }

    /** Whoever has lost an office or a seat signs in again, if he has another. */
    private boolean isSignedOut(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof OidcPrincipal<?> principal) {
            SignIn signIn = SignIn.of(principal);
            return signOuts.isOut(signIn.login(), signIn.at());
        }
        return false;
    }

    private void note(HttpSession session, OidcPrincipal<?> signedIn) {
        IDToken token = signedIn.getOidcSecurityContext().getIDToken();
        if (token == null || session.getAttribute(NOTED) != null) {
            return;
        }
        String sid = token.getClaimValueAsString("sid");
        if (sid != null) {
            session.setAttribute(NOTED, sid);
            sessions.opened(sid, session);
            firstSignIn.of(SignIn.of(signedIn).login());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
