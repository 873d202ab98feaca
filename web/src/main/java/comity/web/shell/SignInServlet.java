package comity.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A closed address: whoever reaches it has signed in, and goes on to where he wanted. */
@WebServlet("/sign-in")
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = LocalPath.of(request.getParameter("to"));
        response.sendRedirect(to.equals("/") || to.startsWith("/demo") ? "/home" : to);
    }
}
