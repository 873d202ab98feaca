package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Answer;
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

/** X5: a letter on the Accord from deposit to withdrawal, letters beside a case and a settlement, and who may not. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SideLetterIT {

    private static final String SUBJECT = "Transit on the river Orlo";
    private static final String WORDS = "Galvany regards transit on the river as a matter apart.";
    private static final String AGAIN = "Galvany regards transit on the river as a matter apart, and says so again.";
    private static final String TRIGGER = "Should the river be closed for more than ten days,";
    private static final String PLAN = "Galvany intends to ask the Council for a meeting.";
    private static final String SAID = "Estmark takes note, without prejudice.";
    private static final String TITLE = "Kessel – Measures concerning the Ferry of Orlo";
    private static final String[] OWN = {SUBJECT, WORDS, AGAIN, TRIGGER, PLAN, SAID, TITLE, "allege"};
    private static final String OWNER = "xg.focal";
    private static final String OTHER = "xe.focal";

    private static Desk desk;
    private static CaseStory story;
    private static String number;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_is_served() {
        desk = House.desk();
        story = new CaseStory(desk, new Parties(List.of("XJ"), "XK"));
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
        ClaimText text = new ClaimText(List.of("XJ"), "XK", TITLE);
        text.exhibit(
                desk.upload(story.parties().claimant(), "ferry.pdf", SmallPdf.of("Ferry", "Orlo, alleged")),
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

    private static Map<String, Object> letter(String object, String about) {
        Map<String, Object> text = new HashMap<>();
        text.put("subject", SUBJECT);
        text.put("words", WORDS);
        text.put("language", "en");
        Map<String, Object> body = new HashMap<>();
        body.put("object", object);
        body.put("about", about);
        body.put("text", text);
        return body;
    }

    private static String path(String room) {
        return "/sideletter/" + room + "?number=" + number;
    }

    @Test
    @Order(1)
    void x5_a_focal_point_deposits_a_letter_on_the_accord() {
        Page page = walk.open(OWNER, "/sideletter/letters");
        page.locator("main a[href$='/sideletter/deposit']").click();
        page = walk.open(OWNER, "/sideletter/deposit?object=ACCORD");
        page.locator("#subject").fill(SUBJECT);
        page.locator("#plan").fill(PLAN);
        walk.refused(page, "send", "words", "");
        assertThat(page.locator("#subject").inputValue()).isEqualTo(SUBJECT);
        assertThat(page.locator("#field-trigger .err").count()).isPositive();
        walk.everyWay(walk.open(OWNER, "/sideletter/deposit?object=ACCORD"), "24-deposit", OWN);
        page = walk.open(OWNER, "/sideletter/deposit?object=ACCORD");
        page.locator("#subject").fill(SUBJECT);
        page.locator("#words").fill(WORDS);
        page.locator("#trigger").fill(TRIGGER);
        page.locator("#plan").fill(PLAN);
        assertThat(walk.done(page, "send")).isNotBlank();
        number = page.url().replaceAll(".*number=", "");
        assertThat(number).matches("SL-\\d{4}-\\d{3}");
        page = walk.open(null, path("letter"));
        assertThat(page.locator("main").textContent()).contains(WORDS, TRIGGER, PLAN, "Galvany", "no precedent");
        walk.everyWay(page, "24-letter", OWN);
        walk.everyWay(walk.open(null, "/sideletter/letters"), "24-letters", OWN);
        walk.awaited("xe.council", "/notice/inbox", "main", number);
    }

    @Test
    @Order(2)
    void tl_83_another_state_answers_once() {
        Page page = walk.open(OTHER, path("desk"));
        walk.refused(page, "answer", "said", "");
        walk.everyWay(walk.open(OTHER, path("desk")), "24-answer", OWN);
        page = walk.open(OTHER, path("desk"));
        page.locator("#said").fill(SAID);
        assertThat(walk.done(page, "answer")).isNotBlank();
        assertThat(walk.open(null, path("letter")).locator("main").textContent())
                .contains(SAID, "Estmark");
        assertThat(desk.post(OTHER, "side-letters/" + number + "/answers", Map.of("words", "No.", "language", "en"))
                        .code())
                .isEqualTo("ANSWERED_ONCE");
    }

    @Test
    @Order(3)
    void section_1_nobody_speaks_for_a_state_but_those_who_do() {
        for (String login : List.of("clerk1", "registrar", "president", "xd.judge1", "xg.counsel", "xg.agent")) {
            assertThat(desk.post(login, "side-letters", letter("ACCORD", null)).code())
                    .as(login)
                    .isEqualTo("SPEAKS_FOR_NO_STATE");
            assertThat(desk.post(login, "side-letters/" + number + "/answers", Map.of("words", "No.", "language", "en"))
                            .code())
                    .as(login)
                    .isEqualTo("SPEAKS_FOR_NO_STATE");
        }
        Map<String, Object> text = Map.of("subject", "S", "words", "W", "language", "en");
        for (String act : List.of("versions", "withdrawal", "fulfilment")) {
            String path = "side-letters/" + number + "/" + act;
            Object body = act.equals("versions") ? text : Map.of();
            assertThat(desk.post(OTHER, path, body).code()).as(act).isEqualTo("NOT_YOUR_LETTER");
            assertThat(desk.post("clerk1", path, body).code()).as(act).isEqualTo("SPEAKS_FOR_NO_STATE");
            assertThat(desk.post(OWNER, "side-letters/SL-1999-001/" + act, body).status())
                    .as(act)
                    .isEqualTo(404);
            House.anonymous().post("/api/v1/" + path).then().statusCode(401);
        }
        House.anonymous().post("/api/v1/side-letters").then().statusCode(401);
        House.anonymous().get("/api/v1/side-letters/" + number).then().statusCode(200);
        House.anonymous().get("/api/v1/side-letters/SL-1999-001").then().statusCode(404);
    }

    @Test
    @Order(4)
    void x5_the_state_revises_declares_and_withdraws_and_everything_stays_readable() {
        Page page = walk.open(OWNER, path("desk"));
        walk.everyWay(page, "24-desk", OWN);
        page = walk.open(OWNER, path("desk"));
        page.locator("#words").fill(AGAIN);
        assertThat(walk.done(page, "revise")).isNotBlank();
        page = walk.open(OWNER, path("desk"));
        assertThat(walk.done(page, "declare")).isNotBlank();
        page = walk.open(OWNER, path("desk"));
        assertThat(walk.done(page, "withdraw")).isNotBlank();
        page = walk.open(null, path("letter"));
        assertThat(page.locator("main").textContent()).contains(AGAIN, SAID, "Withdrawn");
        walk.everyWay(page, "24-withdrawn", OWN);
        page = walk.open(null, path("letter") + "&version=1");
        assertThat(page.locator("article.letter").textContent()).contains(WORDS);
        assertThat(desk.post(OTHER, "side-letters/" + number + "/answers", Map.of("words", "No.", "language", "en"))
                        .code())
                .isEqualTo("LETTER_TAKEN_BACK");
        walk.looks(walk.open(OWNER, path("desk")), "24-desk-withdrawn");
    }

    @Test
    @Order(5)
    void x5_letters_stand_beside_the_case_and_its_settlement_without_moving_anything() {
        String reference = story.reference();
        Answer given = desk.post(story.parties().claimant(), "side-letters", letter("CASE", reference));
        String ofCase = given.ok().text("number");
        Page page = walk.open(null, "/cases/" + reference);
        assertThat(page.locator("aside").textContent()).contains(ofCase, "Jorland");
        assertThat(page.locator("table").first().textContent()).contains(ofCase);
        walk.looks(page, "24-case");
        assertThat(desk.post(OWNER, "side-letters", letter("SETTLEMENT", reference))
                        .body()
                        .toString())
                .contains("NO_SUCH_OBJECT");
        assertThat(desk.post(OWNER, "side-letters", letter("DECISION", "[1999] ESCT-P 1"))
                        .body()
                        .toString())
                .contains("NO_SUCH_OBJECT");
        story.settle(LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"))
                .plusDays(60)
                .toString());
        String settled = desk.post(OWNER, "side-letters", letter("SETTLEMENT", reference))
                .ok()
                .text("number");
        assertThat(walk.open(null, "/cases/" + reference).locator("aside").textContent())
                .contains(ofCase, settled);
        assertThat(desk.get("registrar", "cases/" + reference).ok().text("state"))
                .isEqualTo("CLOSED");
    }
}
