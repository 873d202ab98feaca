package comity.people;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import comity.common.SystemTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The provider's administration, spoken by the client {@code comity-service} ({@code COMITY_KEYCLOAK_URL},
 * {@code COMITY_SERVICE_SECRET}).
 */
@ApplicationScoped
public class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SPARE_SECONDS = 10;

    @Inject
    @SystemTime
    Clock systemClock;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();

    private String token;
    private Instant until = Instant.EPOCH;

    JsonNode get(String path) {
        return send(request(path).GET().build());
    }

    void post(String path, JsonNode body) {
        send(request(path).POST(BodyPublishers.ofString(body.toString())).build());
    }

    void put(String path, JsonNode body) {
        send(request(path).PUT(BodyPublishers.ofString(body.toString())).build());
    }

    /** Where the person lands after the letter's link, encoded. */
    String home() {
        return encoded(setting("COMITY_URL", "http://localhost:8080") + "/home");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url() + "/admin/realms/comity" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json");
    }

    private synchronized String token() {
        Instant now = systemClock.instant();
        if (token == null || !now.isBefore(until)) {
            String form = "grant_type=client_credentials&client_id=comity-service&client_secret="
                    + encoded(setting("COMITY_SERVICE_SECRET", ""));
            JsonNode answer =
                    send(HttpRequest.newBuilder(URI.create(url() + "/realms/comity/protocol/openid-connect/token"))
                            .timeout(PATIENCE)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build());
            token = answer.path("access_token").asText();
            until = now.plusSeconds(answer.path("expires_in").asLong() - SPARE_SECONDS);
        }
        return token;
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new ProviderAway(request.method() + " " + request.uri().getPath() + ": " + answer.statusCode()
                        + " " + answer.body());
            }
            return json.readTree(answer.body().isBlank() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new ProviderAway(request.uri().getPath() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("interrupted", e);
        }
    }

    private static String url() {
        return setting("COMITY_KEYCLOAK_URL", "http://localhost:8180");
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
