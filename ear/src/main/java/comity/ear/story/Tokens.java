package comity.ear.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bearer tokens of the demo and test realms, where password and login are the same; kept until shortly before expiry. */
public final class Tokens {

    private record Token(String value, Instant until, String name) {}

    private static final int SPARE_SECONDS = 20;

    private final URI endpoint;
    private final Clock clock;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Token> kept = new ConcurrentHashMap<>();

    /** @param realm address of the realm, such as {@code http://localhost:8180/realms/comity} */
    public Tokens(String realm, Clock clock) {
        this.endpoint = URI.create(realm + "/protocol/openid-connect/token");
        this.clock = clock;
    }

    public String of(String login) {
        return kept.compute(login, (name, known) -> isFresh(known) ? known : fetch(name))
                .value();
    }

    /** The name under which a person signs, as the token says it. */
    public String nameOf(String login) {
        return kept.compute(login, (name, known) -> isFresh(known) ? known : fetch(name))
                .name();
    }

    private boolean isFresh(Token token) {
        return token != null && clock.instant().isBefore(token.until());
    }

    private Token fetch(String login) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=password&client_id=comity-api&scope=openid"
                        + "&username=" + login + "&password=" + login))
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer = json.readTree(response.body());
            if (response.statusCode() != 200) {
                throw new StoryStopped("no token for " + login + ": " + answer);
            }
            Instant until =
                    clock.instant().plusSeconds(answer.path("expires_in").asLong() - SPARE_SECONDS);
            String token = answer.path("access_token").asText();
            JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
            return new Token(token, until, claims.path("name").asText(login));
        } catch (IOException e) {
            throw new StoryStopped("no token for " + login + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("interrupted");
        }
    }
}
