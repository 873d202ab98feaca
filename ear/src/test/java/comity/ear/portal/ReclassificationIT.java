package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** X10 in a browser: a higher class closes an exhibit at once, a lower one waits for objection, answer and ruling. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReclassificationIT {

    private static final String TITLE = "Dravonia – Measures concerning the Locks of Senn";
    private static final String STRANGER = "xh.agent";
    private static final String RISK = "Caldera says that a lock keeper is named.";
    private static final String OBJECTION = "Dravonia says that his name is in the newspapers.";
    private static final String ANSWER = "Caldera says that his address is not.";
    private static final String RULING = "What is printed need not be hidden.";
    private static final String[] OWN = {
        TITLE, RISK, OBJECTION, ANSWER, RULING, "The claimant alleges", "Range log", "allege", "Caldera", "Dravonia"
    };

    private static Desk desk;
    private static ChamberStory story;
    private static String claimant;
    private static String respondent;
    private static long exhibit;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_panel_is_at_work_and_the_respondent_reads_the_exhibit() {
        desk = House.desk();
        story = Until.ordered("XC", "XD", TITLE);
        claimant = story.parties().claimant();
        respondent = story.parties().defendant();
        exhibit = desk.get(claimant, "cases/" + story.reference() + "/exhibits/C-1")
                .ok()
                .number("documentId");
        assertThat(content(respondent)).isEqualTo(200);
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String paper(long document) {
        return "/reclassification/paper?case=" + story.reference() + "&document=" + document;
    }

    private static String api(String path) {
        return "cases/" + story.reference() + "/reclassifications" + path;
    }

    private static int content(String login) {
        return content(login, exhibit);
    }

    private static int content(String login, long document) {
        return login == null
                ? House.anonymous()
                        .get("/api/v1/documents/" + document + "/content")
                        .statusCode()
                : desk.get(login, "documents/" + document + "/content").status();
    }

    private static int download(String login) {
        Page page = House.browser(login);
        int status = page.request().get(House.url() + "/documents/" + exhibit).status();
        page.close();
        return status;
    }

    private static JsonNode latest() {
        JsonNode rows = desk.get(claimant, api("")).ok().body();
        return rows.get(rows.size() - 1);
    }

    private static String classOf(long document) {
        for (JsonNode row : desk.get(claimant, api("/papers")).ok().body()) {
            if (row.path("id").asLong() == document) {
                return row.path("accessClass").asText();
            }
        }
        throw new AssertionError("no paper " + document);
    }

    private void object(String login) {
        Page page = walk.open(login, paper(exhibit));
        walk.refused(page, "object", "objection", "");
        page.locator("#objection").fill(OBJECTION);
        assertThat(walk.done(page, "object")).isNotBlank();
    }

    private void answer(String login) {
        Page page = walk.open(login, paper(exhibit));
        walk.refused(page, "reply", "answer", "");
        page.locator("#answer").fill(ANSWER);
        assertThat(walk.done(page, "reply")).isNotBlank();
    }

    private Page ruling() {
        walk.awaited(story.presiding(), "/home", "main", story.reference());
        return walk.open(story.presiding(), paper(exhibit));
    }

    @Test
    @Order(1)
    void x10_a_higher_class_closes_the_exhibit_to_the_other_side_at_once_and_everywhere() {
        walk.everyWay(walk.open(claimant, "/reclassification/papers?case=" + story.reference()), "24-papers", OWN);
        Page page = walk.open(claimant, "/evidence/exhibit?case=" + story.reference() + "&number=C-1");
        assertThat(page.locator("a[href*='/reclassification/paper']").count()).isPositive();
        page = walk.open(claimant, paper(exhibit));
        walk.everyWay(page, "24-ask", OWN);
        page = walk.open(claimant, paper(exhibit));
        page.locator("#reasons").fill(RISK);
        walk.refused(page, "ask", "accessClass", "");
        assertThat(page.locator("#reasons").inputValue()).isEqualTo(RISK);
        page.locator("#accessClass").selectOption("RES");
        assertThat(walk.done(page, "ask")).isNotBlank();
        assertThat(content(respondent)).isEqualTo(403);
        assertThat(download(respondent)).isEqualTo(403);
        assertThat(desk.get(respondent, "documents/" + exhibit).status()).isEqualTo(403);
        assertThat(content(STRANGER)).isEqualTo(404);
        for (JsonNode row : desk.get(respondent, "cases/" + story.reference() + "/documents")
                .ok()
                .body()) {
            assertThat(row.path("id").asLong()).isNotEqualTo(exhibit);
        }
        assertThat(desk.get(respondent, "cases/" + story.reference() + "/exhibits/C-1")
                        .ok()
                        .body()
                        .hasNonNull("title"))
                .isFalse();
        assertThat(desk.get(claimant, "documents/" + exhibit).status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void x10_the_other_side_objects_the_claimant_answers_and_the_panel_lowers_the_class_again() {
        walk.everyWay(walk.open(respondent, paper(exhibit)), "24-object", OWN);
        object(respondent);
        walk.everyWay(walk.open(claimant, paper(exhibit)), "24-answer", OWN);
        answer(claimant);
        Page page = ruling();
        walk.everyWay(page, "24-rule", OWN);
        page = walk.open(story.presiding(), paper(exhibit));
        walk.refused(page, "refuse", "ruling", "");
        page.locator("#ruling").fill(RULING);
        assertThat(walk.done(page, "refuse")).isNotBlank();
        assertThat(classOf(exhibit)).isEqualTo("PTY");
        assertThat(content(respondent)).isEqualTo(200);
        walk.looks(walk.open(null, "/cases/" + story.reference()), "24-docket");
        walk.looks(walk.open(claimant, "/cases/" + story.reference() + "/exhibits"), "24-exhibits");
    }

    @Test
    @Order(3)
    void section_1_2_nobody_acts_in_anothers_place_and_to_outsiders_there_is_nothing() {
        Map<String, Object> asked = Map.of("document", exhibit, "accessClass", "PUB", "reasons", RISK);
        for (String login : List.of(STRANGER, "president", "admin")) {
            assertThat(desk.post(login, api(""), asked).status()).as(login).isIn(403, 404);
        }
        assertThat(desk.get(STRANGER, api("")).status()).isIn(403, 404);
        House.anonymous().get("/api/v1/" + api("")).then().statusCode(401);
        assertThat(desk.post(claimant, api(""), Map.of("document", exhibit, "accessClass", "REG", "reasons", RISK))
                        .code())
                .isEqualTo("CLASS_OF_ROOM");
        String settled = api("/" + latest().path("id").asLong());
        assertThat(desk.post(story.presiding(), settled + "/ruling", Map.of("granted", true, "ruling", RULING))
                        .code())
                .isEqualTo("CLASS_SETTLED");
        assertThat(desk.post(claimant, settled + "/ruling", Map.of("granted", true, "ruling", RULING))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(4)
    void tl_37_a_lower_class_opens_nothing_before_the_ruling() {
        Page page = walk.open(claimant, paper(exhibit));
        page.locator("#reasons").fill(RISK);
        page.locator("#accessClass").selectOption("PUB");
        assertThat(walk.done(page, "ask")).isNotBlank();
        assertThat(content(STRANGER)).isEqualTo(404);
        assertThat(desk.post(claimant, api(""), Map.of("document", exhibit, "accessClass", "SIG", "reasons", RISK))
                        .code())
                .isEqualTo("CLASS_PENDING");
        object(respondent);
        answer(claimant);
        assertThat(content(STRANGER)).isEqualTo(404);
        page = ruling();
        page.locator("#ruling").fill(RULING);
        assertThat(walk.done(page, "grant")).isNotBlank();
        assertThat(classOf(exhibit)).isEqualTo("PUB");
        assertThat(content(STRANGER)).isEqualTo(200);
        walk.everyWay(walk.open(respondent, paper(exhibit)), "24-ruled", OWN);
    }

    @Test
    @Order(5)
    void tl_37_silence_lowers_the_class_when_the_time_has_run() {
        story.submitAndReceive("R1");
        long submission = 0;
        for (JsonNode row : desk.get(claimant, api("/papers")).ok().body()) {
            submission = row.path("type").asText().equals("first-submission")
                    ? row.path("id").asLong()
                    : submission;
        }
        assertThat(classOf(submission)).isEqualTo("CASE");
        desk.post(claimant, api(""), Map.of("document", submission, "accessClass", "SIG", "reasons", RISK))
                .ok();
        story.receive(respondent);
        assertThat(latest().path("dueCode").asText()).isEqualTo("TL-37");
        assertThat(content("xh.council", submission)).isEqualTo(404);
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        assertThat(classOf(submission)).isEqualTo("SIG");
        assertThat(content("xh.council", submission)).isEqualTo(200);
        assertThat(latest().path("status").asText()).isEqualTo("GRANTED");
    }
}
