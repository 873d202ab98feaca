package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** S11 in a browser: the respondent objects, the merits wait, the claimant answers, the panel upholds: DECIDED. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ObjectionIT {

    private static final String TITLE = "Estmark – Measures concerning the Ranges of Vask";
    private static final String REASONS = "Estmark says that no consultations were held.";
    private static final String ANSWER = "Kessel says that they were held in May.";
    private static final String HALL = "Hall of Maps";
    private static final String RULING = "The record shows no consultations.";
    private static final String[] OWN = {
        TITLE, REASONS, ANSWER, HALL, RULING, "The claimant alleges", "Range log", "allege", "Kessel"
    };

    private static Desk desk;
    private static ChamberStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void the_first_submission_is_served() {
        desk = House.desk();
        story = Until.ordered("XK", "XE", TITLE);
        story.submitAndReceive("R1");
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String at(String room) {
        return "/objection/" + room + "?case=" + story.reference();
    }

    private static String api(String path) {
        return "cases/" + story.reference() + "/objections" + path;
    }

    private static JsonNode objection() {
        return desk.get(story.parties().claimant(), api("")).ok().body().get(0);
    }

    private static String state() {
        return story.look(story.parties().claimant()).text("state");
    }

    @Test
    @Order(1)
    void tl_27_the_respondent_objects_and_the_merits_wait() {
        String respondent = story.parties().defendant();
        Page page = walk.open(respondent, at("file"));
        walk.everyWay(page, "23-file", OWN);
        page = walk.open(respondent, at("file"));
        page.locator("#field-grounds").getByLabel("Prior steps not taken").check();
        walk.refused(page, "send", "reasons", "");
        page.locator("#field-claims input").first().check();
        page.locator("#reasons").fill(REASONS);
        assertThat(walk.done(page, "send")).isNotBlank();
        assertThat(state()).isEqualTo("PRELIMINARY");
        walk.everyWay(walk.open(null, "/cases/" + story.reference()), "23-case", OWN);
        walk.looks(walk.open(respondent, "/cases/" + story.reference() + "/procedure"), "23-procedure");
    }

    @Test
    @Order(2)
    void section_1_2_nobody_acts_in_anothers_place_and_outsiders_learn_what_is_public() {
        String one = "/" + objection().path("id").asLong();
        Map<String, Object> words = Map.of("grounds", List.of("JURISDICTION"), "claims", List.of(1), "reasons", "R");
        Map<String, Object> ruling = Map.of(
                "claims", List.of(Map.of("claimNo", 1, "outcome", "REJECTED")), "reasons", "R", "against", List.of());
        for (String login : List.of(story.parties().claimant(), "xh.agent", "clerk1", "president")) {
            assertThat(desk.post(login, api(""), words).status()).as(login).isIn(403, 404);
            assertThat(desk.post(login, api("/own-motion"), words).status())
                    .as(login)
                    .isIn(403, 404);
            assertThat(desk.post(login, api(one + "/ruling"), ruling).status())
                    .as(login)
                    .isIn(403, 404);
            assertThat(desk.post(login, api(one + "/suspension"), Map.of()).status())
                    .as(login)
                    .isIn(403, 404);
        }
        for (String login : List.of(story.parties().defendant(), "xh.agent", "clerk1", "president")) {
            assertThat(desk.post(login, api(one + "/answers"), Map.of("words", "w"))
                            .status())
                    .as(login)
                    .isIn(403, 404);
        }
        assertThat(desk.post(story.presiding(), api("/987654321/ruling"), ruling)
                        .status())
                .isEqualTo(404);
        assertThat(desk.post(story.presiding(), api(one + "/ruling"), ruling).code())
                .isEqualTo("OBJECTION_UNANSWERED");
        House.anonymous().post("/api/v1/" + api(one + "/ruling")).then().statusCode(401);
        assertThat(desk.get("xh.agent", api("")).ok().body().get(0).hasNonNull("reasons"))
                .isFalse();
    }

    @Test
    @Order(3)
    void tl_28_the_claimant_answers() {
        String claimant = story.parties().claimant();
        Page page = walk.open(claimant, at("objections"));
        walk.everyWay(page, "23-answer", OWN);
        page = walk.open(claimant, at("objections"));
        walk.refused(page, "answer", "words", "");
        page.locator("#words").fill(ANSWER);
        assertThat(walk.done(page, "answer")).isNotBlank();
    }

    @Test
    @Order(4)
    void s11_the_panel_hears_the_parties_and_the_clerk_records_it() {
        String presiding = story.presiding();
        Page page = walk.open(presiding, at("objections"));
        walk.refused(page, "hear", "on", "");
        ZonedDateTime day = Until.morning(10);
        page.locator("#on").fill(day.toLocalDate().toString());
        page.locator("#place").fill(HALL);
        assertThat(walk.done(page, "hear")).isNotBlank();
        assertThat(desk.get("admin", "audit/engine").ok().number("timersDiffering"))
                .as("TL-29 and its timer count from the hearing")
                .isZero();
        page = walk.open(story.parties().defendant(), at("objections"));
        assertThat(page.locator("main").innerText()).contains(HALL);
        walk.everyWay(page, "23-hearing-fixed", OWN);
        assertThat(walk.open(presiding, at("objections")).locator("#ruling").count())
                .as("the panel rules after the hearing")
                .isZero();

        desk.advanceTo(day.toInstant());
        page = walk.awaited("clerk1", at("objections"), "#record");
        walk.everyWay(page, "23-minutes", OWN);
        page = walk.open("clerk1", at("objections"));
        walk.refused(page, "record", "minutes", "");
        Walk.upload(page, "minutes", "Minutes of the hearing on the objection");
        assertThat(walk.done(page, "record")).isNotBlank();
        page = walk.open(story.parties().claimant(), at("objections"));
        assertThat(page.locator("main a[href*='/documents/']").count()).isPositive();
        assertThat(walk.open("xh.agent", at("objections"))
                        .locator("main a[href*='/documents/']")
                        .count())
                .as("class PTY")
                .isZero();
    }

    @Test
    @Order(5)
    void tl_29_the_panel_upholds_for_every_claim_and_the_ruling_is_the_decision() {
        String presiding = story.presiding();
        walk.awaited(presiding, "/home", "main", story.reference());
        Page page = walk.open(presiding, at("objections"));
        walk.everyWay(page, "23-rule", OWN);
        page = walk.open(presiding, at("objections"));
        page.locator("#ruling select").first().selectOption("UPHELD:PRIOR_STEPS");
        walk.refused(page, "rule", "reasons", "");
        page.locator("#reasons").fill(RULING);
        page.locator("#ruling select").first().selectOption("UPHELD:PRIOR_STEPS");
        assertThat(walk.done(page, "rule")).isNotBlank();
        assertThat(state()).isEqualTo("DECIDED");
        assertThat(objection().path("citation").asText()).matches("\\[\\d{4}] ESCT-PO \\d+");
        page = walk.open(null, "/decisions/" + objection().path("slug").asText());
        assertThat(page.locator("main").textContent()).contains(RULING).doesNotContain(ANSWER);
        walk.everyWay(walk.open(story.parties().defendant(), at("objections")), "23-ruled", OWN);
    }
}
