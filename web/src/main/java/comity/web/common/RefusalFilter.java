package comity.web.common;

import comity.common.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A refusal outside Faces and the API becomes the error page of its kind. */
@WebFilter(urlPatterns = {"/documents/*", "/tasks/*"})
public class RefusalFilter implements Filter {

    @Inject
    RefusalTexts words;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (Refusal refusal) {
            HttpServletResponse answer = (HttpServletResponse) response;
            if (!answer.isCommitted()) {
                request.setAttribute(ErrorPage.REFUSED, words.of(refusal));
                request.setAttribute(ErrorPage.RULE, refusal.rule());
                answer.sendError(refusal.kind().status());
            }
        }
    }
}
