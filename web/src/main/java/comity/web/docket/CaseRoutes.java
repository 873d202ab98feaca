package comity.web.docket;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** {@code /cases/ESCT-2027-0014/deadlines} is the page of the case with that tab open. */
@WebServlet("/cases/*")
public class CaseRoutes extends HttpServlet {

    static final String REFERENCE = "comity.case";
    static final String TAB = "comity.tab";
    private static final long serialVersionUID = 1L;
    private static final Set<String> TABS = Set.of(
            "docket", "filings", "exhibits", "deadlines", "timeline", "hearings", "decisions", "procedure", "proof");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/");
        if (parts.length == 0 || parts[0].isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/");
            return;
        }
        String tab = parts.length > 1 ? parts[1] : "docket";
        if (parts.length > 2 || !TABS.contains(tab)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(REFERENCE, parts[0]);
        request.setAttribute(TAB, tab);
        request.getRequestDispatcher("/docket/case.xhtml").forward(request, response);
    }
}
