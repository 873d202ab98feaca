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

    /** The parts of the answer that are not the question. */
    static String alike(String word) {
        Response found = House.anonymous()
                .contentType("application/json")
                .body(Map.of("text", word))
                .post("/api/v1/authorities/find");
        return String.valueOf(found.jsonPath().getList("parts.hits"));
    }
}
