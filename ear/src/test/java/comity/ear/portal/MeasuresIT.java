package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** S12 in a browser: measures are asked for, called for, observed on, ordered, reported on, missed, noted and lifted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeasuresIT {

    private static final String TITLE = "Pellora – Measures concerning the Islet of Sund";
    private static final String RIGHT = "Fenland alleges a right to the quiet of the islet.";
    private static final String HARM = "What is built there could not be undone.";
    private static final String ASKED = "Pellora builds nothing on the islet until the decision.";
    private static final String CALL = "Building would go on every day.";
    private static final String OBSERVATION = "Nothing is being built, says Pellora.";
    private static final String REASONS = "The right is plausible and the building would be final.";
    private static final String ORDERED = "Pellora builds nothing on the islet.";
    private static final String REPORT = "Pellora reports that nothing is built.";
    private static final String LIFTED = "The parties have agreed on the islet.";
    private static final Parties PARTIES = new Parties(List.of("XF"), "XP");
    private static final String[] OWN = {
        TITLE,
        RIGHT,
        HARM,
        ASKED,
        CALL,
        OBSERVATION,
        REASONS,
        ORDERED,
        REPORT,
        LIFTED,
        "Plan of the islet",
        "Fenland",
        "North Concord Alliance"
    };

    private static Desk desk;
    private static CaseStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_of_force_is_served() {
        desk = House.desk();
        story = new CaseStory(desk, PARTIES);
        LocalDate today = Until.today();
        ClaimText text = new ClaimText(List.of("XF"), "XP", TITLE);
        text.exhibit(
                desk.upload(PARTIES.claimant(), "plan.pdf", SmallPdf.of("Plan", "Sund, alleged")),
                "Plan of the islet",
                today.minusDays(30),
                "PTY");
        text.claim(
                "TER-RECG",
                "The claimant alleges that the islet was taken (" + UUID.randomUUID() + ").",
                List.of("H2-4"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text).register().serve().acknowledge();
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String at(String room) {
        return "/measures/" + room + "?case=" + story.reference();
    }

    private static String api(String path) {
        return "cases/" + story.reference() + "/measures" + path;
    }

    private static JsonNode measures() {
        return desk.get(PARTIES.claimant(), api("")).ok().body().get(0);
    }

    private static long id() {
        return measures().path("id").asLong();
    }

    @Test
    @Order(1)
    void s12_a_party_asks_and_is_told_what_is_missing() {
        Page page = walk.open(PARTIES.claimant(), at("request"));
        walk.everyWay(page, "22-request", OWN);
        page = walk.open(PARTIES.claimant(), at("request"));
        page.locator("#right").fill(RIGHT);
        walk.refused(page, "send", "harm", "");
        assertThat(page.locator("#right").inputValue()).isEqualTo(RIGHT);
        page.locator("#plausibility").fill("It was never given up.");
        page.locator("#urgency").fill("Stones are being landed.");
        page.locator("#harm").fill(HARM);
        page.locator("#measures").fill(ASKED);
        assertThat(walk.done(page, "send")).isNotBlank();
        assertThat(measures().path("number").asText()).isEqualTo(story.reference() + "/PM1");
    }

    @Test
    @Order(2)
    void section_1_2_nobody_acts_in_anothers_place_and_outsiders_learn_what_is_public() {
        Map<String, Object> order = new HashMap<>();
        order.put("granted", true);
        order.put("reasons", "R");
        order.put("measures", List.of("M"));
        order.put("bound", "RSP");
        Map<String, Object> asked = Map.of("right", "r", "urgency", "u", "measures", "m");
        String pm = "/" + id();
        for (String login : List.of("xe.agent", "clerk1", "president", "xd.judge1")) {
            refused(login, "", asked);
            refused(login, pm + "/observations", Map.of("words", "w"));
            refused(login, pm + "/reports", Map.of("words", "w"));
        }
        for (String login : List.of(PARTIES.claimant(), PARTIES.defendant(), "xe.agent", "clerk1", "vice.president")) {
            refused(login, pm + "/call", Map.of("made", true, "words", "w"));
            refused(login, pm + "/order", order);
            refused(login, pm + "/lifting", Map.of("reasons", "r"));
            refused(login, "/own-motion", asked);
        }
        assertThat(desk.post("registrar", api("/reports/987654321/note"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(desk.post(PARTIES.defendant(), api("/reports/1/note"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(desk.post("president", api("/987654321/order"), order).status())
                .isEqualTo(404);
        House.anonymous().post("/api/v1/" + api(pm + "/order")).then().statusCode(401);
        assertThat(desk.get("xe.agent", api("")).ok().body().get(0).hasNonNull("asked"))
                .isFalse();
    }

    private static void refused(String login, String door, Object body) {
        assertThat(desk.post(login, api(door), body).status())
                .as(login + " at " + door)
                .isIn(403, 404);
    }

    @Test
    @Order(3)
    void fx_02_the_president_finds_the_request_at_home_and_calls() {
        Page page = walk.awaited("president", "/home", "main", story.reference());
        page = walk.open("president", at("measures") + "&pm=1");
        walk.everyWay(page, "22-call", OWN);
        page = walk.open("president", at("measures") + "&pm=1");
        walk.refused(page, "call", "callwords", "");
        page.locator("#callwords").fill(CALL);
        assertThat(walk.done(page, "call")).isNotBlank();
        assertThat(measures().path("call").path("state").asText()).isEqualTo("MADE");
    }

    @Test
    @Order(4)
    void tl_30_the_other_party_observes() {
        Page page = walk.open(PARTIES.defendant(), at("measures"));
        walk.everyWay(page, "22-observe", OWN);
        page = walk.open(PARTIES.defendant(), at("measures"));
        walk.refused(page, "observe", "observation", "");
        page.locator("#observation").fill(OBSERVATION);
        assertThat(walk.done(page, "observe")).isNotBlank();
        assertThat(measures().path("status").asText()).isEqualTo("HEARD");
    }

    @Test
    @Order(5)
    void tl_31_the_president_orders_and_everybody_reads_it() {
        Page page = walk.open("president", at("measures"));
        walk.everyWay(page, "22-order", OWN);
        page = walk.open("president", at("measures"));
        page.locator("#reasons").fill(REASONS);
        walk.refused(page, "grant", "measures", "");
        page.locator("#measures").fill(ORDERED);
        page.locator("#field-bound").getByLabel("the respondent").check();
        assertThat(walk.done(page, "grant")).isNotBlank();
        JsonNode decided = measures().path("decided");
        assertThat(decided.path("citation").asText()).matches("\\[\\d{4}] ESCT-PM \\d+");
        page = walk.open(null, "/decisions/" + decided.path("slug").asText());
        assertThat(page.locator("main").textContent())
                .contains(ORDERED, REASONS)
                .doesNotContain(OBSERVATION);
        walk.looks(page, "22-decision");
    }

    @Test
    @Order(6)
    void tl_32_a_missing_report_is_a_default_for_the_council_and_the_next_is_given() {
        story.awaited(PARTIES.defendant(), "service/acknowledge", Map.of());
        walk.everyWay(walk.open(PARTIES.defendant(), at("measures")), "22-report", OWN);
        desk.advanceTo(desk.now().plus(Duration.ofDays(35)));
        assertThat(measures().path("reports").get(0).path("missing").asBoolean())
                .isTrue();
        Page page = walk.open(null, "/council/agenda");
        assertThat(page.locator("main").textContent())
                .contains(story.reference(), "Missing report on provisional measures");
        walk.everyWay(page, "22-agenda", OWN);
        page = walk.open("clerk1", at("measures"));
        walk.looks(page, "22-note");
        assertThat(walk.done(page, "note")).isNotBlank();
        page = walk.open(PARTIES.defendant(), at("measures"));
        walk.refused(page, "report", "account", "");
        page.locator("#account").fill(REPORT);
        assertThat(walk.done(page, "report")).isNotBlank();
        walk.everyWay(walk.open(PARTIES.claimant(), at("measures")), "22-reports", OWN);
    }

    @Test
    @Order(7)
    void s12_the_measures_are_lifted() {
        Page page = walk.open("president", at("measures") + "&pm=1");
        walk.refused(page, "lift", "whylift", "");
        page.locator("#whylift").fill(LIFTED);
        walk.looks(page, "22-lift");
        assertThat(walk.done(page, "lift")).isNotBlank();
        assertThat(measures().path("status").asText()).isEqualTo("LIFTED");
        walk.looks(walk.open(null, "/cases/" + story.reference()), "22-case");
    }
}
