package comity.ear.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Somebody who knows nothing of the Tribunal but the published answer, and draws the lots again (TL-17). */
final class Stranger {

    private Stranger() {}

    static List<String> draw(JsonNode draw) {
        TreeMap<BigInteger, JsonNode> numbered = new TreeMap<>();
        for (JsonNode lot : draw.path("lots")) {
            String words =
                    draw.path("seed").asText() + ":" + lot.path("personId").asText();
            numbered.put(new BigInteger(sha256(words), 16), lot);
        }
        List<String> nationalities = texts(draw.path("nationalitiesTaken"));
        List<String> drawn = new ArrayList<>();
        for (JsonNode lot : numbered.values()) {
            String nationality = lot.path("nationality").asText();
            if (drawn.size() < draw.path("seats").asInt() && !nationalities.contains(nationality)) {
                nationalities.add(nationality);
                drawn.add(lot.path("personId").asText());
            }
        }
        return drawn;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    static String sha256(String words) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return String.format("%064x", new BigInteger(1, sum));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
