package comity.ear.story;

import com.fasterxml.jackson.databind.JsonNode;

/** What the API answered. */
public record Answer(String asked, int status, JsonNode body, String etag) {

    /** The answer itself when it is a yes; otherwise the story stops and says where. */
    public Answer ok() {
        if (status >= 400) {
            throw new StoryStopped(asked + " was answered " + status + ": " + body);
        }
        return this;
    }

    /** Stable code of a refusal, or an empty text. */
    public String code() {
        return body == null ? "" : body.path("code").asText("");
    }

    public String text(String field) {
        return body.path(field).asText(null);
    }

    public long number(String field) {
        return body.path(field).asLong();
    }
}
