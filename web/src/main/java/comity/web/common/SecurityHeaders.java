package comity.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Headers of every answer. Scripts and styles come from files of our own; only the drawing of a procedure may set style
 * attributes. The address of the identity provider is allowed as a form's target, because a post after the end of a
 * session is led there.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders implements Filter {

    private static final String STRICT = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String YEAR = "public, max-age=31536000, immutable";

    private final String policy = STRICT + provider();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String path = http.getRequestURI();
        answer.setHeader("Content-Security-Policy", path.endsWith("/procedure") ? drawing() : policy);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("X-Frame-Options", "DENY");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (path.startsWith("/resources/") || path.startsWith("/webjars/")) {
            boolean marked = http.getParameter("v") != null || path.contains("/fonts/");
            answer.setHeader("Cache-Control", marked ? YEAR : "public, max-age=3600");
        } else {
            answer.setHeader("Cache-Control", "no-store");
        }
        if (request.getCharacterEncoding() == null) {
            request.setCharacterEncoding("UTF-8");
        }
        chain.doFilter(request, response);
    }

    private String drawing() {
        return policy + "; style-src 'self'; style-src-attr 'unsafe-inline'";
    }

    private static String provider() {
        return Optional.ofNullable(System.getenv("OIDC_PROVIDER_URL"))
                .or(() -> Optional.ofNullable(System.getenv("COMITY_OIDC_URL")))
                .map(URI::create)
                .map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority())
                .orElse("");
    }
}
