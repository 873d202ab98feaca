package comity.web.precedent;

import comity.precedent.FindAuthority;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The public form's own bound: a body that says no length, or one longer than the longest text can be, is refused before
 * a parameter is read. A letter takes six bytes at most in most scripts of a form ({@code %D0%B0}).
 */
@WebFilter(urlPatterns = {"/precedent/find", "/precedent/find.xhtml"})
public class FindBound implements Filter {

    private static final long MOST = 6L * FindAuthority.LONGEST;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean sent = ((HttpServletRequest) request).getMethod().equals("POST");
        long length = request.getContentLengthLong();
        HttpServletResponse answer = (HttpServletResponse) response;
        if (sent && length < 0) {
            answer.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (sent && length > MOST) {
            answer.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
            chain.doFilter(request, response);
        }
    }
}
