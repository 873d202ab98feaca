package comity.ear.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The public API of one house, spoken as any of its users. Bodies are maps and lists of texts, numbers and truths. */
public final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String base;
    private final Tokens tokens;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final ObjectMapper json = new ObjectMapper();

    /** @param address of the portal, such as {@code http://localhost:8080} */
    public Desk(String address, Tokens tokens) {
        this.base = address + "/api/v1/";
        this.tokens = tokens;
    }

    /** Files or does something; each call has an idempotency key of its own. */
    public Answer post(String login, String path, Object body) {
        return post(login, path, body, UUID.randomUUID().toString());
    }

    public Answer post(String login, String path, Object body, String key) {
        return send(
                login,
                path,
                request(login, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(write(body))));
    }

    public Answer put(String login, String path, Object body, String ifMatch) {
        HttpRequest.Builder request = request(login, path).header("Content-Type", "application/json");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(login, path, request.PUT(BodyPublishers.ofString(write(body))));
    }

    public Answer get(String login, String path) {
        return send(login, path, request(login, path).GET());
    }

    public Answer delete(String login, String path) {
        return send(login, path, request(login, path).DELETE());
    }

    /** Sends a file in and returns the number of the upload. */
    public long upload(String login, String name, byte[] bytes) {
        String path = "uploads?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(
                        login,
                        path,
                        request(login, path)
                                .header("Content-Type", "application/octet-stream")
                                .POST(BodyPublishers.ofByteArray(bytes)))
                .ok()
                .number("id");
    }

    /** The name under which a person signs. */
    public String nameOf(String login) {
        return tokens.nameOf(login);
    }

    /** The tribunal's time. */
    public Instant now() {
        return Instant.parse(get("admin", "clock").ok().text("now"));
    }

    /** Moves the tribunal clock; everything due on the way happens before this returns. */
    public void advanceTo(Instant instant) {
        post("admin", "clock/advance", Map.of("to", instant.toString())).ok();
    }

    private HttpRequest.Builder request(String login, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
        if (login != null) {
            request.header("Authorization", "Bearer " + tokens.of(login));
        }
        return request;
    }

    private Answer send(String login, String path, HttpRequest.Builder request) {
        HttpRequest built = request.build();
        String asked = built.method() + " " + path + " by " + login;
        try {
            HttpResponse<String> response = http.send(built, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    asked,
                    response.statusCode(),
                    read(response.body()),
                    response.headers().firstValue("ETag").orElse(null));
        } catch (IOException e) {
            throw new StoryStopped(asked + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }

    private JsonNode read(String body) {
        if (body == null || body.isBlank()) {
            return json.createObjectNode();
        }
        try {
            return json.readTree(body);
        } catch (IOException notJson) {
            return json.getNodeFactory().textNode(body);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body == null ? Map.of() : body);
        } catch (IOException e) {
            throw new StoryStopped("cannot be written: " + e);
        }
    }
}
