package comity.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Ends our session and lets the provider ask for the password again; then leads back to where the reader was. */
@WebServlet("/sign-in-again")
public class FreshLoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    SignedInSessions sessions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request.getSession(false));
        String to = Optional.ofNullable(request.getParameter("to")).orElse("/home");
        response.sendRedirect("/sign-in?prompt=login&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }
}
