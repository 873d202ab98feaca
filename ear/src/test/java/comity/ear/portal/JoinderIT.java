package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** X3 in a browser: two claimants against one respondent; asked, answered in both cases, joined by the President. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JoinderIT {

    private static final String LEAD = "Istmark – Measures concerning the Sound of Orn";
    private static final String JOINED = "Istmark – Measures concerning the Reefs of Orn";
    private static final String REASONS = "Hestria says that one exercise is behind both claims.";
    private static final String ANSWER = "Istmark leaves it to the Tribunal.";
    private static final String AGREED = "Norvia would rather be heard together.";
    private static final String RULING = "The same exercise is judged once.";
    private static final String[] OWN = {
        LEAD, JOINED, REASONS, ANSWER, AGREED, RULING, "The claimant alleges", "Range log", "allege", "Hestria"
    };

    private static Desk desk;
    private static ChamberStory lead;
    private static ChamberStory other;
    private final Walk walk = new Walk();

    @BeforeAll
    static void two_claims_against_one_respondent_are_served() {
        desk = House.desk();
        lead = Until.served("XH", "XI", LEAD);
        other = Until.served("XN", "XI", JOINED);
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String room(ChamberStory story) {
        return "/joinder/joinder?case=" + story.reference();
    }

    private static String api(ChamberStory story, String path) {
        return "cases/" + story.reference() + "/joinders" + path;
    }

    private static JsonNode request() {
        return desk.get("xh.agent", api(lead, "")).ok().body().get(0);
    }

    private static String page(ChamberStory story) {
        return "/cases/" + story.reference();
    }

    @Test
    @Order(1)
    void x3_a_claimant_asks_that_a_case_against_the_same_respondent_be_joined() {
        Page page = walk.open("xh.agent", room(lead));
        walk.everyWay(page, "24-ask", OWN);
        page = walk.open("xh.agent", room(lead));
        walk.refused(page, "send", "reasons", "");
        page.locator("a[href*='other=" + other.reference() + "']").first().click();
        page.waitForLoadState();
        assertThat(page.locator("#other").inputValue()).isEqualTo(other.reference());
        page.locator("#field-mode input").first().check();
        page.locator("#reasons").fill(REASONS);
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.open(null, page(other));
        assertThat(page.locator("main").textContent())
                .contains("Request for joinder with " + lead.reference())
                .doesNotContain(REASONS);
        walk.looks(walk.open("xi.agent", page(other) + "/procedure"), "24-procedure");
    }

    @Test
    @Order(2)
    void section_1_2_outsiders_learn_what_is_public_and_nobody_acts_in_anothers_place() {
        String one = "/" + request().path("id").asLong();
        Map<String, Object> ask = Map.of("other", other.reference(), "mode", "JOIN", "reasons", "R");
        Map<String, Object> decision = Map.of("outcome", "JOIN", "ruling", "R");
        for (String login : List.of("xj.agent", "xn.agent", "clerk1", "appeals1")) {
            assertThat(desk.post(login, api(lead, ""), ask).status()).as(login).isIn(403, 404);
            assertThat(desk.post(login, api(lead, one + "/answer"), Map.of("answer", "w"))
                            .status())
                    .as(login)
                    .isIn(403, 404);
        }
        for (String login : List.of("xh.agent", "xi.agent", "xj.agent", "registrar")) {
            assertThat(desk.post(login, api(lead, one + "/decision"), decision).status())
                    .as(login)
                    .isIn(403, 404);
        }
        assertThat(desk.get("xj.agent", api(lead, "")).status()).isEqualTo(404);
        assertThat(desk.get("xj.agent", api(lead, "/relations")).ok().body()).isEmpty();
        assertThat(desk.post("president", api(lead, one + "/decision"), decision)
                        .code())
                .as("the President is a national of Norvia")
                .isEqualTo("NATIONAL_OF_PARTY");
        assertThat(desk.post("vice.president", api(lead, one + "/decision"), decision)
                        .code())
                .isEqualTo("JOINDER_NOT_HEARD");
        assertThat(desk.post("xh.agent", api(lead, ""), ask).code()).isEqualTo("JOINDER_PENDING");
        House.anonymous().post("/api/v1/" + api(lead, one + "/decision")).then().statusCode(401);
    }

    @Test
    @Order(3)
    void tl_81_the_parties_of_both_cases_answer() {
        Page page = walk.open("xi.agent", room(lead));
        walk.everyWay(page, "24-answer", OWN);
        page = walk.open("xi.agent", room(lead));
        walk.refused(page, "reply", "answer", "");
        page.locator("#answer").fill(ANSWER);
        assertThat(walk.done(page, "reply")).isNotBlank();
        page = walk.open("xn.agent", room(other));
        assertThat(page.locator("main").textContent()).contains(REASONS).contains(ANSWER);
        page.locator("#answer").fill(AGREED);
        assertThat(walk.done(page, "reply")).isNotBlank();
        assertThat(request().path("status").asText()).isEqualTo("DECIDING");
    }

    @Test
    @Order(4)
    void tl_90_the_vice_president_joins_for_a_barred_president_and_the_joined_case_points_to_the_lead_case() {
        assertThat(desk.get("vice.president", "cases/" + lead.reference() + "/acts")
                        .ok()
                        .body()
                        .findValuesAsText("key"))
                .contains("presidentOnJoinder");
        Page page = walk.open("vice.president", room(lead));
        walk.everyWay(page, "24-decide", OWN);
        page = walk.open("vice.president", room(lead));
        walk.refused(page, "decide", "ruling", "");
        page.locator("#field-outcome input").first().check();
        page.locator("#ruling").fill(RULING);
        assertThat(walk.done(page, "decide")).isNotBlank();
        JsonNode closed =
                desk.get("xn.agent", "cases/" + other.reference()).ok().body();
        assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("closeReason").asText()).isEqualTo("JOINED");
        assertThat(closed.path("leadCase").asText()).isEqualTo(lead.reference());
        page = walk.open(null, page(other));
        page.locator("#goes-on a").click();
        page.waitForLoadState();
        assertThat(page.url()).endsWith(page(lead));
        assertThat(page.locator("#related").textContent()).contains(other.reference());
        walk.everyWay(walk.open(null, page(other)), "24-joined", OWN);
        walk.everyWay(walk.open(null, page(lead)), "24-lead", OWN);
    }

    @Test
    @Order(5)
    void x3_the_claimant_of_the_joined_case_stands_in_the_lead_case_and_nothing_is_left_to_run_in_its_own() {
        JsonNode seen = desk.get("xn.agent", "cases/" + lead.reference()).ok().body();
        assertThat(seen.path("mySide").asText()).isEqualTo("CLM");
        assertThat(seen.path("claimants").findValuesAsText("code")).containsExactly("XH", "XN");
        assertThat(desk.get("xn.agent", api(lead, "")).ok().body()).hasSize(1);
        assertThat(desk.get("xh.agent", api(other, "")).ok().body()).hasSize(1);
        assertThat(desk.get("xn.agent", "cases/" + other.reference() + "/acts")
                        .ok()
                        .body()
                        .findValuesAsText("path"))
                .noneMatch(path -> path.startsWith("/joinder/"));
        for (JsonNode limit : desk.get("xn.agent", "cases/" + other.reference() + "/deadlines")
                .ok()
                .body()) {
            assertThat(limit.path("state").asText())
                    .as(limit.path("code").asText())
                    .isNotEqualTo("RUNNING");
        }
        assertThat(desk.get("xn.agent", "cases/" + other.reference() + "/proof")
                        .ok()
                        .body()
                        .hasNonNull("fault"))
                .isFalse();
    }

    @Test
    @Order(6)
    void x2_s07_in_the_lead_case_no_claimant_disposes_of_the_claim_of_the_other() {
        Page page = walk.open("xh.agent", "/withdrawal/notice?case=" + lead.reference());
        page.locator("#reasons").fill(REASONS);
        walk.refused(page, "send", "claims", "a claim of another State");
        page = walk.open("xh.agent", "/settlement/terms?case=" + lead.reference());
        page.locator("[id='terms:0:words']").fill(RULING);
        page.locator("[id='terms:1:words']").fill(RULING);
        page.locator("#verification").fill(AGREED);
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.open("xi.agent", "/settlement/terms?case=" + lead.reference());
        assertThat(walk.done(page, "sign")).isNotBlank();
        page = walk.open("xn.agent", "/settlement/terms?case=" + lead.reference());
        assertThat(page.locator("main").textContent()).contains("Norvia: signature awaited");
        walk.everyWay(page, "24-terms-of-three", OWN);
        page = walk.open("xn.agent", "/settlement/terms?case=" + lead.reference());
        assertThat(walk.done(page, "sign")).isNotBlank();
        assertThat(walk.open("xh.agent", page(lead)).locator("main").textContent())
                .contains("Both sides have signed; the Registrar records it");
    }
}
