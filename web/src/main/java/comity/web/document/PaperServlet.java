package comity.web.document;

import comity.overview.PaperReading;
import comity.overview.PaperViewing;
import comity.web.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /documents/17}: the bytes of a paper, for whoever may read it. It is saved, never shown in our origin. {@code
 * /documents/17/view} is the page that shows it, {@code /documents/17/pages/3} the picture of its third page.
 */
@WebServlet("/documents/*")
public class PaperServlet extends HttpServlet {

    static final String PAPER = "comity.paper";
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})(?:/(view)|/pages/(\\d{1,6}))?");

    @Inject
    transient PaperReading papers;

    @Inject
    transient PaperViewing viewing;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Long id = Long.valueOf(path.group(1));
        if (path.group(2) != null) {
            request.setAttribute(PAPER, id);
            request.getRequestDispatcher("/document/paper.xhtml").forward(request, response);
        } else if (path.group(3) != null) {
            picture(response, viewing.page(id, Integer.parseInt(path.group(3)), actor.actor()));
        } else {
            file(response, papers.open(id, actor.actor()));
        }
    }

    private static void picture(HttpServletResponse response, byte[] png) throws IOException {
        response.setContentType("image/png");
        response.setContentLength(png.length);
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(png);
    }

    private static void file(HttpServletResponse response, PaperReading.Content content) throws IOException {
        try (InputStream bytes = content.bytes()) {
            headers(response, content);
            bytes.transferTo(response.getOutputStream());
        }
    }

    static void headers(HttpServletResponse response, PaperReading.Content content) {
        String name =
                URLEncoder.encode(content.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(content.paper().mediaType());
        response.setContentLengthLong(content.paper().size());
        response.setHeader("Content-Disposition", "attachment; filename=\"paper\"; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("ETag", "\"" + content.paper().sha256() + "\"");
    }
}
