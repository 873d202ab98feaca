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
import java.time.LocalDate;
import java.time.ZoneId;
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

/** S07: a package over one case and two commitments, from the form to its performance, and who may not. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PackageIT {

    private static final String TITLE = "Package on the ferry of Lum";
    private static final String FIRST = "The ferry runs again";
    private static final String SECOND = "Data on crossings";
    private static final String LINKED = "The case is settled";
    private static final String CASE = "Lumenia – Measures concerning the Ferry of Lum";
    private static final String HOW = "Seen on the spot by the expert.";
    private static final String[] OWN = {
        TITLE, FIRST, SECOND, LINKED, CASE, HOW, "By inspection", "allege", "North Concord", "Lumenia, Pellora"
    };
    private static final String GIVER = "xl.focal";
    private static final String TAKER = "xp.focal";

    private static Desk desk;
    private static CaseStory story;
    private static String number;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_is_served() {
        desk = House.desk();
        story = new CaseStory(desk, new Parties(List.of("XP"), "XL"));
        LocalDate today = today();
        ClaimText text = new ClaimText(List.of("XP"), "XL", CASE);
        text.exhibit(
                desk.upload(story.parties().claimant(), "ferry.pdf", SmallPdf.of("Ferry", "Lum, alleged")),
                "Log of the ferry",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that ferry " + UUID.randomUUID() + " was stopped without notice.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text).register().serve().acknowledge();
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
    }

    private static String path(String room) {
        return "/packages/" + room + "?number=" + number;
    }

    private static String state() {
        return desk.get("registrar", "cases/" + story.reference()).ok().text("state");
    }

    private static void row(Page page, int index, String kind, String words, String giver, String taker, String after) {
        String of = "[id='items:" + index + ":";
        page.locator(of + "kind']").selectOption(kind);
        page.locator(of + "words']").fill(words);
        page.locator(of + "waitsFor']").fill(after);
        if (kind.equals("CASE")) {
            page.locator(of + "reference']").fill(story.reference());
            return;
        }
        page.locator(of + "giver']").selectOption(giver);
        page.locator(of + "taker']").selectOption(taker);
        page.locator(of + "dueOn']").fill(today().plusDays(60L + index).toString());
    }

    @Test
    @Order(1)
    void s07_a_state_ties_a_case_to_two_commitments_and_signs_first() {
        Page page = walk.open(TAKER, "/packages/propose");
        page.locator("#title").fill(TITLE);
        walk.refused(page, "send", "verification", "");
        assertThat(page.locator("#title").inputValue()).isEqualTo(TITLE);
        walk.everyWay(walk.open(TAKER, "/packages/propose"), "19-propose", "Lumenia", "North Concord Alliance");
        page = walk.open(TAKER, "/packages/propose");
        page.locator("#title").fill(TITLE);
        row(page, 0, "WITHDRAWAL", FIRST, "XL", "XP", "");
        row(page, 1, "TRANSPARENCY", SECOND, "XL", "XP", "1");
        row(page, 2, "CASE", LINKED, "", "", "2");
        page.locator("#verification").fill("By inspection.");
        assertThat(walk.done(page, "send")).isNotBlank();
        number = page.url().replaceAll(".*number=", "");
        assertThat(number).matches("PKG-\\d{4}-\\d{3}");
        House.anonymous().get("/api/v1/packages/" + number).then().statusCode(404);
        assertThat(desk.get("xa.focal", "packages/" + number).status()).isEqualTo(404);
        walk.everyWay(walk.open(GIVER, path("package")), "19-proposed", OWN);
    }

    @Test
    @Order(2)
    void tl_82_the_other_state_signs_the_whole_and_the_registrar_records_it() {
        assertThat(desk.post("registrar", "packages/" + number + "/record", Map.of())
                        .code())
                .isEqualTo("PACKAGE_NOT_SIGNED");
        assertThat(desk.post(TAKER, "packages/" + number + "/signature", Map.of())
                        .code())
                .isEqualTo("PACKAGE_SIGNED");
        Page page = walk.open(GIVER, path("desk"));
        walk.everyWay(page, "19-sign", OWN);
        assertThat(walk.done(walk.open(GIVER, path("desk")), "sign")).isNotBlank();
        page = walk.open("registrar", path("desk"));
        walk.everyWay(page, "19-record", OWN);
        assertThat(walk.done(walk.open("registrar", path("desk")), "record")).isNotBlank();
        assertThat(state()).isEqualTo("STAYED");
        page = walk.open(null, path("package"));
        assertThat(page.locator("svg.graph a")).isNotNull();
        assertThat(page.locator("svg.graph a").count()).isEqualTo(3);
        page.locator("svg.graph a").nth(2).focus();
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#i3");
        walk.everyWay(walk.open(null, path("package")), "19-package", OWN);
        walk.everyWay(walk.open(null, "/packages/list"), "19-list", OWN);
        assertThat(walk.open(null, "/cases/" + story.reference())
                        .locator("aside")
                        .textContent())
                .contains(number);
    }

    @Test
    @Order(3)
    void section_1_2_nobody_acts_in_a_package_but_its_states_and_the_registrar() {
        String base = "packages/" + number + "/";
        Map<String, Object> how = Map.of("how", "No.");
        Map<String, Object> words = Map.of("words", "No.");
        for (String login : List.of("xa.focal", "clerk1", "president", "xd.judge1", "xl.counsel")) {
            for (String act : List.of("signature", "refusal", "record", "items/1/papers", "items/1/verification")) {
                Object body = act.endsWith("papers") ? words : act.endsWith("verification") ? how : Map.of();
                assertThat(desk.post(login, base + act, body).status())
                        .as(login + " " + act)
                        .isEqualTo(403);
            }
            if (!login.endsWith(".focal")) {
                assertThat(desk.post(login, "packages", proposal()).code()).isEqualTo("SIGNS_FOR_NO_STATE");
            }
        }
        assertThat(desk.post(GIVER, base + "items/1/verification", how).code()).isEqualTo("PACKAGE_NOT_YOURS");
        assertThat(desk.post(TAKER, base + "items/1/papers", words).code()).isEqualTo("PACKAGE_NOT_YOURS");
        assertThat(desk.post(TAKER, base + "items/2/verification", how).code()).isEqualTo("ITEM_NOT_OPEN");
        assertThat(desk.post(TAKER, base + "items/9/verification", how).status())
                .isEqualTo(404);
        House.anonymous().post("/api/v1/" + base + "signature").then().statusCode(401);
        assertThat(desk.post(TAKER, "packages", proposal()).body().toString()).contains("WAITS_IN_A_CIRCLE");
    }

    private static Map<String, Object> proposal() {
        Map<String, Object> first = new HashMap<>();
        first.put("kind", "COMMITMENT");
        first.put("words", FIRST);
        first.put("giver", "XL");
        first.put("taker", "XP");
        first.put("waitsFor", List.of(2));
        Map<String, Object> second = new HashMap<>(first);
        second.put("waitsFor", List.of(1));
        Map<String, Object> body = new HashMap<>();
        body.put("title", TITLE);
        body.put("verification", "By inspection.");
        body.put("sealed", false);
        body.put("items", List.of(first, second));
        return body;
    }

    @Test
    @Order(4)
    void s07_items_take_their_turn_and_the_last_settles_the_case() {
        Page page = walk.open(GIVER, path("desk"));
        walk.refused(page, "give", "report", "");
        page = walk.open(GIVER, path("desk"));
        page.locator("#report").fill(FIRST);
        Walk.upload(page, "upload", "Timetable of the ferry");
        assertThat(walk.done(page, "give")).isNotBlank();
        walk.everyWay(walk.open(TAKER, path("desk")), "19-verify", OWN);
        page = walk.open(TAKER, path("desk"));
        walk.refused(page, "verify", "how", "");
        page = walk.open(TAKER, path("desk"));
        page.locator("#how").fill(HOW);
        assertThat(walk.done(page, "verify")).isNotBlank();
        assertThat(state()).isEqualTo("STAYED");
        JsonNode items = desk.get(TAKER, "packages/" + number).ok().body().path("items");
        assertThat(items.get(1).path("status").asText()).isEqualTo("OPEN");
        page = walk.open("registrar", path("desk"));
        page.locator("#how").fill(HOW);
        assertThat(walk.done(page, "verify")).isNotBlank();
        assertThat(state()).isEqualTo("CLOSED");
        page = walk.open(null, path("package"));
        assertThat(page.locator("main").textContent()).contains("Performed", HOW, "3 of 3");
        walk.everyWay(page, "19-performed", OWN);
    }
}
