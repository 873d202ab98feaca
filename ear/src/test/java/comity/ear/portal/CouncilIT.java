package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.PanelStory;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** S08 and S09 before the Council and after it: agenda, view, objection, roll-call, record, conflicts, lots. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CouncilIT {

    private static final String TITLE = "Ostrel – Measures concerning the Beacons of Tarn";
    private static final String OBJECTION = "The consultations were broken off too early.";
    private static final String VIEW = "Estmark would rather see the consultations go on.";
    private static final Parties PARTIES = new Parties(List.of("XN"), "XO");
    private static final String DELEGATE = "xe.council";
    private static final String[] OWN = {
        TITLE, OBJECTION, VIEW, "allege", "Log of the beacons", "North Concord Alliance", "Fenland"
    };

    private static Desk desk;
    private static PanelStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_panel_is_asked_for() {
        desk = House.desk();
        story = new PanelStory(desk, PARTIES);
        LocalDate today = today();
        ClaimText text = new ClaimText(List.of("XN"), "XO", TITLE);
        text.exhibit(
                desk.upload(PARTIES.claimant(), "log.pdf", SmallPdf.of("Log", "Tarn, alleged")),
                "Log of the beacons",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that beacon " + UUID.randomUUID() + " was put out without notice.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text).register().serve().acknowledge().fail().requestPanel(List.of(1));
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
    }

    private static String at(String room) {
        return "/" + room + "?case=" + story.reference();
    }

    private static JsonNode open(String path) {
        return json(House.anonymous()
                .get("/api/v1/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static JsonNode json(String words) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readTree(words);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The meeting on whose agenda the case stands open, as anybody finds it. */
    private static JsonNode meeting() {
        for (JsonNode meeting : open("council/agenda")) {
            for (JsonNode item : meeting.path("items")) {
                boolean pending =
                        item.path("outcome").isNull() || item.path("outcome").isMissingNode();
                if (pending && item.path("reference").asText().equals(story.reference())) {
                    return meeting;
                }
            }
        }
        throw new AssertionError("not on the agenda: " + story.reference());
    }

    private static String number() {
        return meeting().path("number").asText();
    }

    @Test
    @Order(1)
    void s08_a_delegate_comes_home_to_the_agenda_announces_presence_and_gives_a_view() {
        Page page = walk.awaited(DELEGATE, "/home", "main", story.reference());
        walk.everyWay(page, "20-home-council", OWN);
        walk.everyWay(walk.open(null, "/council/agenda"), "20-agenda", OWN);
        String desk = "/council/desk?number=" + number();
        page = walk.open(DELEGATE, desk);
        walk.refused(page, "attend", "coming", "");
        page.getByLabel("Present", new Page.GetByLabelOptions().setExact(true)).check();
        assertThat(walk.done(page, "attend")).isNotBlank();
        page = walk.open(DELEGATE, desk);
        walk.refused(page, "say", "words", "");
        walk.everyWay(walk.open(DELEGATE, desk), "20-desk", OWN);
        page = walk.open(DELEGATE, desk);
        page.locator("#field-item").getByLabel(story.reference()).check();
        page.locator("#words").fill(VIEW);
        page.locator("#rejects").check();
        assertThat(walk.done(page, "say")).isNotBlank();
        page = walk.open(null, "/council/meeting?number=" + number());
        assertThat(page.locator("main").textContent()).contains(VIEW, "Estmark", "alleged");
    }

    @Test
    @Order(2)
    void s08_the_respondent_objects_once_and_the_request_stands_on_the_agenda_a_second_time() {
        Page page = walk.open(PARTIES.defendant(), at("panel/object"));
        walk.refused(page, "send", "reasons", "");
        walk.everyWay(page, "20-object", OWN);
        page = walk.open(PARTIES.defendant(), at("panel/object"));
        page.locator("#reasons").fill(OBJECTION);
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.open(null, "/council/meeting?number=" + number());
        assertThat(page.locator("main").textContent()).contains(OBJECTION, "Ostrel");
        walk.everyWay(page, "20-meeting", OWN);
    }

    @Test
    @Order(3)
    void section_1_2_nobody_but_delegates_speaks_and_nobody_but_the_registry_closes() {
        JsonNode meeting = meeting();
        String presence = "council/meetings/" + meeting.path("number").asText() + "/attendance";
        String closing = "council/meetings/" + meeting.path("number").asText() + "/closing";
        long item = 0;
        for (JsonNode row : meeting.path("items")) {
            item = row.path("reference").asText().equals(story.reference())
                    ? row.path("id").asLong()
                    : item;
        }
        String views = "council/items/" + item + "/views";
        for (String login : List.of(PARTIES.claimant(), "xe.agent", "clerk1", "registrar", "president")) {
            assertThat(desk.post(login, presence, Map.of("coming", true)).code())
                    .isEqualTo("NO_DELEGATE");
            assertThat(desk.post(login, views, Map.of("words", "No.")).code()).isEqualTo("NO_DELEGATE");
        }
        for (String login : List.of(PARTIES.claimant(), DELEGATE, "president", "xd.judge1")) {
            assertThat(desk.post(login, closing, Map.of()).status()).isEqualTo(403);
        }
        assertThat(desk.post("clerk1", closing, Map.of()).code()).isEqualTo("MEETING_NOT_HELD");
        assertThat(desk.post(DELEGATE, "council/items/987654321/views", Map.of("words", "No."))
                        .status())
                .isEqualTo(404);
        House.anonymous().post("/api/v1/" + views).then().statusCode(401);
        House.anonymous().get("/api/v1/council/meetings/COU-1999-01-01").then().statusCode(404);
        String candidates = "cases/" + story.reference() + "/candidates";
        assertThat(desk.get(PARTIES.claimant(), candidates).status()).isEqualTo(403);
        House.anonymous().get("/api/v1/" + candidates).then().statusCode(401);
    }

    @Test
    @Order(4)
    void s08_the_registry_calls_the_names_twice_and_closes_the_record() {
        Page page = walk.open("clerk1", at("panel/council"));
        assertThat(page.getByLabel("Present: Estmark").isChecked()).isTrue();
        assertThat(page.getByLabel("Rejecting: Estmark").isChecked()).isTrue();
        walk.everyWay(page, "20-roll-call", OWN);
        page = walk.open("clerk1", at("panel/council"));
        for (String name : List.of("Norvia", "Ostrel")) {
            page.getByLabel("Present: " + name).check();
        }
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.open("clerk1", at("panel/council"));
        assertThat(walk.done(page, "send")).isNotBlank();
        String number = "COU-" + today();
        settleOthers(number);
        page = walk.open("clerk1", "/council/desk?number=" + number);
        walk.everyWay(page, "20-closing", OWN);
        page = walk.open("clerk1", "/council/desk?number=" + number);
        assertThat(walk.done(page, "close")).isNotBlank();
        JsonNode closed = open("council/meetings/" + number);
        assertThat(closed.path("stage").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("chair").asText()).isEqualTo("Livia Castagneri");
        walk.everyWay(walk.open(null, "/council/meeting?number=" + number), "20-record", OWN);
        walk.looks(walk.open(DELEGATE, "/council/desk?number=" + number), "20-desk-closed");
    }

    /** Cases of other tests that come before the same meeting are dealt with. */
    private static void settleOthers(String number) {
        for (JsonNode item : open("council/meetings/" + number).path("items")) {
            if (item.path("outcome").isNull() || item.path("outcome").isMissingNode()) {
                String other = item.path("reference").asText();
                List<String> all =
                        List.of("XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH", "XI", "XJ", "XK", "XL", "XM");
                desk.post(
                        "clerk1", "cases/" + other + "/panel/council", Map.of("present", all, "rejecting", List.of()));
            }
        }
    }

    @Test
    @Order(5)
    void s09_the_registrar_sees_conflicts_beside_each_name_and_a_party_agrees_to_nationals() {
        story.awaited(PARTIES.claimant(), "panel/seats", Map.of("seats", 3));
        story.awaited(PARTIES.defendant(), "panel/seats", Map.of("seats", 3));
        Page page = walk.open("registrar", at("panel/composition"));
        assertThat(page.locator("#propose").textContent()).contains("barred: national of Norvia");
        walk.everyWay(page, "21-propose", OWN);
        page = walk.open(PARTIES.claimant(), at("panel/composition"));
        assertThat(walk.done(page, "admit")).isNotBlank();
        walk.everyWay(walk.open(PARTIES.claimant(), at("panel/composition")), "21-composition", OWN);
        List<String> names = new ArrayList<>();
        for (JsonNode candidate : desk.get("registrar", "cases/" + story.reference() + "/panel/suggested")
                .ok()
                .body()) {
            names.add(candidate.path("personId").asText());
        }
        List<String> national = new ArrayList<>(names);
        national.set(0, "xn.judge1");
        assertThat(desk.post("registrar", "cases/" + story.reference() + "/panel/names", Map.of("names", national))
                        .body()
                        .toString())
                .contains("BARRED_NATIONAL", "S09");
        story.act("registrar", "panel/names", Map.of("names", names));
        story.bench(names.subList(0, 3));
        story.agree();
    }

    @Test
    @Order(6)
    void tl_18_anybody_repeats_a_draw_of_lots_from_the_published_answer_alone() {
        String path = "cases/" + story.reference() + "/lots";
        String hash = open(path).path("pendingHash").asText();
        walk.everyWay(walk.open(null, at("panel/lots")), "21-lots-sealed", OWN);
        for (int i = 0; i < 12 && open(path).path("draws").isEmpty(); i++) {
            story.awaited(judgeOfTheFirstSeat(), "seats/resignation", Map.of("reasons", "I cannot sit."));
        }
        JsonNode answer = open(path);
        assertThat(answer.path("draws")).isNotEmpty();
        assertThat(answer.path("draws").get(0).path("seedHash").asText()).isEqualTo(hash);
        for (JsonNode draw : answer.path("draws")) {
            assertThat(Stranger.sha256(draw.path("seed").asText()))
                    .isEqualTo(draw.path("seedHash").asText());
            assertThat(Stranger.draw(draw)).isEqualTo(Stranger.texts(draw.path("result")));
        }
        Page page = walk.open(null, at("panel/lots"));
        assertThat(page.locator("main").textContent())
                .contains(answer.path("draws").get(0).path("seed").asText());
        walk.everyWay(page, "21-lots", OWN);
    }

    private static String judgeOfTheFirstSeat() {
        for (JsonNode name : desk.get("registrar", "cases/" + story.reference() + "/panel")
                .ok()
                .body()
                .path("names")) {
            if (name.path("seat").asInt() == 1) {
                return name.path("personId").asText();
            }
        }
        throw new AssertionError("nobody is named to the first seat");
    }
}
