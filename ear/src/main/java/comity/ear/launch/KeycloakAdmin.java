package comity.ear.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** What the launcher asks of Keycloak's administration: the realm once, the portal's address at each start. */
final class KeycloakAdmin {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper mapper = new ObjectMapper();
    private final String url;
    private final String token;

    KeycloakAdmin(String url, String password) {
        this.url = url;
        String form = "grant_type=password&client_id=admin-cli&username=" + KeycloakServer.ADMINISTRATOR + "&password="
                + password;
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(TIMEOUT)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        this.token = send(request, 200).path("access_token").asText();
    }

    boolean hasRealm() {
        return exchange(request("/admin/realms/" + Realm.NAME).GET().build()).statusCode() == 200;
    }

    void createRealm(ObjectNode realm) {
        send(
                request("/admin/realms")
                        .POST(HttpRequest.BodyPublishers.ofString(realm.toString()))
                        .build(),
                201);
    }

    /** Tells Keycloak where the portal lives now: where it may send people back to, and where to report a logout. */
    void portalAt(String portal) {
        JsonNode found = send(
                request("/admin/realms/" + Realm.NAME + "/clients?clientId=comity-portal")
                        .GET()
                        .build(),
                200);
        ObjectNode client = (ObjectNode) found.get(0);
        client.set("redirectUris", mapper.valueToTree(List.of(portal + "/*")));
        client.set("webOrigins", mapper.valueToTree(List.of(portal)));
        ObjectNode attributes = (ObjectNode) client.get("attributes");
        attributes.put("post.logout.redirect.uris", "+");
        attributes.put("backchannel.logout.url", portal + "/signed-out-elsewhere");
        attributes.put("backchannel.logout.session.required", "true");
        send(
                request("/admin/realms/" + Realm.NAME + "/clients/"
                                + client.path("id").asText())
                        .PUT(HttpRequest.BodyPublishers.ofString(client.toString()))
                        .build(),
                204);
    }

    /** Lets Keycloak write to those who are invited, by way of the house's mail server. */
    void lettersBy(int smtpPort, String from) {
        ObjectNode realm = mapper.createObjectNode();
        realm.putObject("smtpServer")
                .put("host", "127.0.0.1")
                .put("port", String.valueOf(smtpPort))
                .put("from", from)
                .put("fromDisplayName", "European Security Claims Tribunal");
        send(
                request("/admin/realms/" + Realm.NAME)
                        .PUT(HttpRequest.BodyPublishers.ofString(realm.toString()))
                        .build(),
                204);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest request, int wanted) {
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() != wanted) {
            throw new Refused("The identity provider answered " + response.statusCode() + " to " + request.method()
                    + " " + request.uri().getPath() + ": " + response.body());
        }
        try {
            return mapper.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException e) {
            throw new Refused("The identity provider's answer cannot be read", e);
        }
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Refused("The identity provider does not answer at " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while talking to the identity provider", e);
        }
    }
}
