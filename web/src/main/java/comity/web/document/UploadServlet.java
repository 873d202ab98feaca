package comity.web.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import comity.common.Refusal;
import comity.overview.Receiving;
import comity.web.access.CurrentActor;
import comity.web.common.Problem;
import comity.web.common.RefusalTexts;
import comity.web.shell.UploadToken;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Takes a file from a page's script: the raw bytes as body, the name in {@code X-File-Name}, the session's token in
 * {@code X-Upload-Token}. Streams; nothing is held in memory.
 */
@WebServlet("/uploads")
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    transient Receiving receiving;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient RefusalTexts words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!UploadToken.fits(request.getSession(false), request.getHeader("X-Upload-Token"))) {
            answer(response, 403, problem(403, "NOT_YOURS", ""));
            return;
        }
        String header = request.getHeader("X-File-Name");
        String name = header == null ? "file" : URLDecoder.decode(header, StandardCharsets.UTF_8);
        try {
            Receiving.Arrived file = receiving.take(request.getInputStream(), name, actor.actor());
            answer(response, 201, UploadsResource.received(file));
        } catch (Refusal refusal) {
            answer(
                    response,
                    refusal.kind().status(),
                    problem(refusal.kind().status(), refusal.code(), words.of(refusal)));
        }
    }

    private static Problem problem(int status, String code, String text) {
        return new Problem("about:blank", text, status, text, code, null, null, List.of());
    }

    private static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(status < 400 ? "application/json" : "application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(JSON.writeValueAsString(body));
    }
}
