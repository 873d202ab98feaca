package comity.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * An event as it is posted (section 9).
 *
 * @param id the same at each try, and for every State that is told
 * @param type the event's name with the prefix that section 5 gives every event; put before it here and nowhere else
 * @param actor the side that acted, never a person
 * @param subject line of the register, for example {@code DOCKET/12}, or null
 */
record Envelope(
        String id,
        String type,
        String docket,
        String at,
        String actor,
        @JsonProperty("class") String accessClass,
        String subject,
        Map<String, Object> data) {

    static final String PREFIX = "esct.";

    private static final ObjectMapper JSON = new ObjectMapper();

    Envelope {
        type = PREFIX + type;
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an envelope is a record and can be written", e);
        }
    }
}
