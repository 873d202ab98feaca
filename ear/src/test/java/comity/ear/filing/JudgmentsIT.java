package comity.ear.filing;

import static comity.ear.house.House.anonymous;
import static comity.ear.house.House.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real judgments, as published in Word: exhibits of a claim, and authorities that are found by a phrase. */
class JudgmentsIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String RUN = UUID.randomUUID().toString();

    private static List<Judgment> judgments;

    @BeforeAll
    static void read() throws IOException {
        judgments = Judgment.all();
        System.out.println("Judgments: " + judgments.size()
                + (judgments.isEmpty() ? " found, the folder is absent; both tests are skipped." : " found."));
        assumeFalse(judgments.isEmpty(), "no judgments in ../shared/data");
    }

    private static JsonPath upload(String login, Judgment judgment) throws IOException {
        Response arrived = as(login)
                .contentType("application/octet-stream")
                .queryParam("name", judgment.name())
                .body(judgment.bytes())
                .post("/uploads");
        assertThat(arrived.statusCode()).as(arrived.asString()).isEqualTo(201);
        return arrived.jsonPath();
    }

    @Test
    void each_is_an_exhibit_with_its_hash_its_type_and_its_words() throws Exception {
        Desk desk = House.desk();
        CaseStory story = new CaseStory(desk, new Parties(List.of("XA"), "XB"));
        ClaimText text = new ClaimText(List.of("XA"), "XB", "Borvia – Measures cited in judgments");
        LocalDate today = LocalDate.ofInstant(desk.now(), java.time.ZoneId.of("Europe/Zurich"));
        for (Judgment judgment : judgments) {
            JsonPath arrived = upload("xa.agent", judgment);
            assertThat(arrived.getString("sha256")).isEqualTo(judgment.sha256());
            assertThat(arrived.getString("mediaType")).isEqualTo(WORD);
            assertThat(arrived.getLong("size")).isEqualTo(judgment.bytes().length);
            text.exhibit(arrived.getLong("id"), "Judgment " + judgment.name(), today.minusDays(30), "PTY");
        }
        text.claim(
                "MIL-EXER",
                "The claimant alleges that an exercise was held without notice.",
                List.of("H2-17"),
                today.minusDays(120),
                today.minusDays(60));
        story.file(text).register();
        List<Map<String, Object>> exhibits = as("clerk1")
                .get("/cases/" + story.reference() + "/exhibits")
                .jsonPath()
                .getList("");
        assertThat(exhibits).hasSize(judgments.size());
        for (Judgment judgment : judgments) {
            Awaitility.await("words of " + judgment.name())
                    .atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(wordsOf(story.reference(), judgment.sha256()))
                            .contains(judgment.phrase()));
        }
    }

    /** What the house has read from the paper with this hash, as one line. */
    private static String wordsOf(String docket, String sha256) throws SQLException {
        Map<String, String> house = House.running().environment();
        try (Connection connection = DriverManager.getConnection(
                        house.get("COMITY_DB_URL"), house.get("COMITY_DB_USER"), house.get("COMITY_DB_PASSWORD"));
                PreparedStatement query = connection.prepareStatement("select t.words from document_text t"
                        + " join document d on d.id = t.document_id join case_file f on f.id = d.case_id"
                        + " where f.docket_number = ? and d.sha256 = ?")) {
            query.setString(1, docket);
            query.setString(2, sha256);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Judgment.spaced(rows.getString(1)) : "";
            }
        }
    }

    @Test
    void each_is_an_external_authority_found_by_a_phrase_of_its_text() throws Exception {
        for (Judgment judgment : judgments) {
            String citation = judgment.name().replace(".docx", "") + ", run " + RUN;
            Response kept = as("editor")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(Map.of(
                            "upload",
                            upload("editor", judgment).getLong("id"),
                            "citation",
                            citation,
                            "title",
                            "Judgment " + judgment.name(),
                            "court",
                            "European Court of Human Rights",
                            "language",
                            "en"))
                    .post("/authorities");
            assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
            Awaitility.await("the index takes " + judgment.name())
                    .atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(found(judgment.phrase())).contains(citation));
        }
    }

    /** Citations of what a phrase finds; all of them external. */
    private static List<String> found(String phrase) {
        JsonPath results = anonymous()
                .queryParam("q", '"' + phrase + '"')
                .get("/api/v1/precedents")
                .jsonPath();
        assertThat(results.getList("hits.findAll { !it.external }")).isEmpty();
        return results.getList("hits.citation");
    }
}
