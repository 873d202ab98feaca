package comity.web.common;

import com.fasterxml.jackson.core.JsonProcessingException;
import comity.idempotency.Once;
import comity.web.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;

/** Answers a POST that files something: the same key and the same body get the same answer, and file once. */
@RequestScoped
public class Filed {

    @Inject
    Once once;

    @Inject
    CurrentActor actor;

    @Inject
    HttpServletRequest request;

    public <T> Response created(String key, Object body, Class<T> type, Supplier<T> act) {
        return Response.status(Response.Status.CREATED)
                .entity(answer(key, body, type, act))
                .build();
    }

    /** As {@link #created}, for the resource to make its own response of. */
    public <T> T answer(String key, Object body, Class<T> type, Supplier<T> act) {
        return once.run(actor.actor(), key, hash(body), type, act);
    }

    private String hash(Object body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + request.getRequestURI()).getBytes(StandardCharsets.UTF_8));
            digest.update(Json.mapper().writeValueAsBytes(body));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
