package comity.web.document;

import comity.overview.PaperReading;
import comity.web.access.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** {@code /documents/17}: the bytes of a paper, for whoever may read it. It is saved, never shown in our origin. */
@WebServlet("/documents/*")
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PaperReading papers;

    @Inject
    transient CurrentActor actor;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        if (!id.matches("\\d{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PaperReading.Content content = papers.open(Long.valueOf(id), actor.actor());
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
