package comity.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Keeps the chosen language in a cookie for a year and goes back to the page. */
@WebServlet("/language/*")
public class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OFFERED = Set.of("en", "fr", "ru");
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (OFFERED.contains(wanted)) {
            Cookie cookie = new Cookie("comity_lang", wanted);
            cookie.setPath("/");
            cookie.setMaxAge(YEAR);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setHttpOnly(true);
            response.addCookie(cookie);
        }
        response.sendRedirect(LocalPath.of(request.getParameter("back")));
    }
}
