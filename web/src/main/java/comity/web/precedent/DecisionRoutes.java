package comity.web.precedent;

import comity.common.Refusal;
import comity.decision.DecisionReading;
import comity.web.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stable addresses: {@code /decisions}, {@code /decisions/2027-ESCT-P-12}, and its files {@code .pdf} and
 * {@code .akn}. {@code /precedents} is the search.
 */
@WebServlet({"/decisions/*", "/precedents"})
public class DecisionRoutes extends HttpServlet {

    static final String NAME = "comity.decision";
    private static final long serialVersionUID = 1L;

    @Inject
    transient DecisionReading decisions;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/precedents")) {
            String query = request.getQueryString();
            response.sendRedirect(request.getContextPath() + "/precedent/search" + (query == null ? "" : "?" + query));
            return;
        }
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (name.isEmpty()) {
            request.getRequestDispatcher("/precedent/decisions").forward(request, response);
        } else if (name.endsWith(".pdf") || name.endsWith(".akn")) {
            send(name, response);
        } else if (name.contains("/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.setAttribute(NAME, name);
            request.getRequestDispatcher("/precedent/decision").forward(request, response);
        }
    }

    private void send(String name, HttpServletResponse response) throws IOException {
        String decision = name.substring(0, name.length() - 4);
        try {
            DecisionReading.DecisionFile file = name.endsWith(".pdf")
                    ? decisions.pdf(decision, actor.actor())
                    : decisions.akn(decision, actor.actor());
            response.setContentType(file.mediaType());
            response.setContentLengthLong(file.size());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            try (InputStream in = file.bytes()) {
                in.transferTo(response.getOutputStream());
            }
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }
}
