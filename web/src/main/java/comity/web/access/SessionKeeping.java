package comity.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Notes which of our sessions belongs to which of the provider's. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
@WebListener
public class SessionKeeping implements Filter, HttpSessionListener {

    private static final String NOTED = "comity.sid";

    @Inject
    SignedInSessions sessions;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpSession session = http.getSession(false);
        if (session != null && http.getUserPrincipal() instanceof OidcPrincipal<?> signedIn) {
            note(session, signedIn.getOidcSecurityContext().getIDToken());
        }
        chain.doFilter(request, response);
    }

    private void note(HttpSession session, IDToken token) {
        if (token == null || session.getAttribute(NOTED) != null) {
            return;
        }
        String sid = token.getClaimValueAsString("sid");
        if (sid != null) {
            session.setAttribute(NOTED, sid);
            sessions.opened(sid, session);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.closed(event.getSession());
    }
}
