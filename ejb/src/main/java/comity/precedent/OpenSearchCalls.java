package comity.precedent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.util.common.SearchException;

/** What Hibernate Search has no words for is asked of the server directly, by the client and login it has anyway. */
final class OpenSearchCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RestClient client;

    OpenSearchCalls(RestClient client) {
        this.client = client;
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static ArrayNode array() {
        return JSON.createArrayNode();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new SearchException(unreadable.getMessage(), unreadable);
        }
    }

    JsonNode get(String path) {
        return call("GET", path, null);
    }

    JsonNode post(String path, JsonNode body) {
        return call("POST", path, body);
    }

    JsonNode put(String path, JsonNode body) {
        return call("PUT", path, body);
    }

    JsonNode delete(String path, JsonNode body) {
        return call("DELETE", path, body);
    }

    /** Whether the server has it. */
    boolean has(String path) {
        try {
            return client.performRequest(new Request("HEAD", "/" + path))
                            .getStatusLine()
                            .getStatusCode()
                    == 200;
        } catch (IOException away) {
            throw new SearchException(away.getMessage(), away);
        }
    }

    private JsonNode call(String method, String path, JsonNode body) {
        Request request = new Request(method, "/" + path);
        if (body != null) {
            request.setJsonEntity(body.toString());
        }
        try (InputStream answer = client.performRequest(request).getEntity().getContent()) {
            return JSON.readTree(answer);
        } catch (ResponseException refused) {
            throw new SearchException(refused.getMessage(), refused);
        } catch (IOException away) {
            throw new SearchException(away.getMessage(), away);
        }
    }
}
