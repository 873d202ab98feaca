package comity.ear.trouble;

import comity.ear.house.House;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/** Ways by which the words of a search leave the house. */
final class SearchDoors {

    private SearchDoors() {}

    /** What can be followed or taken home of a search: nothing, where it finds nothing. */
    static void kept(List<String> leaks, String word) {
        String asked = "?q=" + word;
        if (House.anonymous()
                .get("/api/v1/precedents/feed.atom" + asked)
                .asString()
                .contains("<entry")) {
            leaks.add("feed tells of " + word);
        }
        String table =
                House.anonymous().get("/api/v1/precedents/export.csv" + asked).asString();
        if (table.strip().lines().count() != 1) {
            leaks.add("export tells of " + word);
        }
    }

    /** A slip of the pen beside the word is not mended with it, on the page or in the API. */
    static void spelled(List<String> leaks, String word) {
        String slip = word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
        for (String door : List.of("/api/v1/precedents?q=", "/precedent/search?q=")) {
            for (String asked : List.of(slip, slip + "+OR+exercise")) {
                if (!slip.equals(word)
                        && House.anonymous().get(door + asked).asString().contains(word)) {
                    leaks.add("spelling help tells of " + word);
                }
            }
        }
    }

    /** The parts of the answer that are not the question. */
    static String alike(String word) {
        Response found = House.anonymous()
                .contentType("application/json")
                .body(Map.of("text", word))
                .post("/api/v1/authorities/find");
        return String.valueOf(found.jsonPath().getList("parts.hits"));
    }
}
