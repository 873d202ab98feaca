package comity.web.common;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The note of success that a post leaves for the page it leads to. A cookie carries it, so that no session is needed. */
@RequestScoped
public class Done {

    private static final String COOKIE = "comity_done";

    @Inject
    Texts texts;

    private String taken;

    /** Leads to a page of the portal with a note; the path starts with a slash. */
    public String leadTo(String path, String key, Object... args) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        String value = key + "|" + Arrays.stream(args).map(String::valueOf).collect(Collectors.joining("|"));
        cookie(external, URLEncoder.encode(value, StandardCharsets.UTF_8), 60);
        try {
            external.redirect(external.getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
        return null;
    }

    String take() {
        if (taken == null) {
            taken = read(FacesContext.getCurrentInstance().getExternalContext());
        }
        return taken;
    }

    /** Whether the last post succeeded. Asked before the page is written. */
    public boolean isWaiting() {
        return !take().isEmpty();
    }

    private String read(ExternalContext external) {
        Object found = external.getRequestCookieMap().get(COOKIE);
        if (!(found instanceof jakarta.servlet.http.Cookie cookie)
                || cookie.getValue().isEmpty()) {
            return "";
        }
        cookie(external, "", 0);
        String[] parts =
                URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8).split("\\|", -1);
        return texts.has(parts[0])
                ? texts.of(parts[0], Arrays.copyOfRange(parts, 1, parts.length, Object[].class))
                : "";
    }

    private static void cookie(ExternalContext external, String value, int seconds) {
        external.addResponseCookie(
                COOKIE, value, Map.of("path", "/", "httpOnly", true, "maxAge", seconds, "SameSite", "Lax"));
    }
}
