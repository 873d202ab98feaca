package comity.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Puts the query back that an address loses on its way through the sign-in page. The server notes the whole address in a
 * cookie before it asks who is there (undertow-handlers.conf); a request that gets this far has been let in, so the
 * note is used once or thrown away.
 */
@WebFilter(urlPatterns = "/*")
public class WayBack implements Filter {

    private static final String NAME = "comity_to";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        Optional<String> noted = noted(http);
        boolean page = http.getMethod().equals("GET") && !isFile(http.getRequestURI());
        if (page && (noted.isPresent() || http.getQueryString() != null)) {
            forget(answer);
        }
        if (page && noted.filter(address -> leadsOn(http, address)).isPresent()) {
            answer.sendRedirect(LocalPath.of(noted.get()));
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isFile(String path) {
        return path.startsWith("/resources/") || path.startsWith("/webjars/") || path.startsWith("/api/");
    }

    private static boolean leadsOn(HttpServletRequest request, String address) {
        return request.getUserPrincipal() != null
                && request.getQueryString() == null
                && address.startsWith(request.getRequestURI() + "?");
    }

    /** Read from the header itself: the server's own reading of a cookie ends at an equals sign. */
    private static Optional<String> noted(HttpServletRequest request) {
        String header = request.getHeader("Cookie");
        return header == null
                ? Optional.empty()
                : Arrays.stream(header.split("; *"))
                        .filter(cookie -> cookie.startsWith(NAME + "=") && cookie.length() > NAME.length() + 1)
                        .map(cookie -> cookie.substring(NAME.length() + 1))
                        .findFirst();
    }

    private static void forget(HttpServletResponse answer) {
        Cookie cookie = new Cookie(NAME, "");
        cookie.setPath("/");
        cookie.setMaxAge(0);
        cookie.setHttpOnly(true);
        answer.addCookie(cookie);
    }
}
