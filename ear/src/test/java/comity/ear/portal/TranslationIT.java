package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** X9 in the open house: a claim in French is owed in English and Russian, and the respondent's limits wait for Russian. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TranslationIT {

    private static final String TITLE = "Lumenia – Mesures relatives au gué de Varn";
    private static final String STRANGER = "xh.agent";
    private static final String CLERK = "clerk1";
    private static final String CLAIMANT = "xg.agent";
    private static final String RESPONDENT = "xl.agent";
    private static final String WRONG = "Page 1 says “shall” where the original says “may”.";
    private static final String RIGHT = "A corrected version is filed today.";
    private static final String[] OWN = {
        TITLE, WRONG, RIGHT, "The claimant alleges", "allege", "Varn", "Galvany", "Lumenia", "Registre"
    };
    private static final int OWED_FOR = 8;

    private static Desk desk;
    private static ChamberStory story;
    private static long form;
    private final Walk walk = new Walk();

    @BeforeAll
    @DisplayName("X9: the respondent has declared that it needs Russian, and is served a claim in French")
    static void a_claim_in_french_is_served_on_a_state_that_needs_russian() {
        desk = House.desk();
        declare(List.of("ru"));
        LocalDate today = Until.today();
        String record = UUID.randomUUID().toString();
        ClaimText text = new ClaimText(List.of("XG"), "XL", TITLE).put("language", "fr");
        text.exhibit(
                desk.upload(CLAIMANT, "registre.pdf", SmallPdf.of("Registre", record)),
                "Registre du gué",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that an exercise was held near its border without notice (" + record + ").",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story = new ChamberStory(desk, new Parties(List.of("XG"), "XL"));
        story.file(text).register();
    }

    @AfterAll
    static void the_declaration_is_taken_back() {
        declare(List.of());
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static void declare(List<String> languages) {
        desk.put("xl.focal", "reference/signatories/XL/languages", Map.of("languages", languages), null)
                .ok();
    }

    private static String api(String path) {
        return "cases/" + story.reference() + "/translations" + path;
    }

    private static String paper() {
        return "/translation/paper?case=" + story.reference() + "&document=" + form;
    }

    private static String papers() {
        return "/translation/papers?case=" + story.reference();
    }

    private static JsonNode rows(String login) {
        return desk.get(login, api("")).ok().body();
    }

    private static JsonNode row(String language) {
        JsonNode latest = null;
        for (JsonNode row : rows(CLERK)) {
            latest = row.path("language").asText().equals(language) ? row : latest;
        }
        assertThat(latest).as(language).isNotNull();
        return latest;
    }

    private static JsonNode limit(String code) {
        for (JsonNode limit : desk.get(RESPONDENT, "cases/" + story.reference() + "/deadlines")
                .ok()
                .body()) {
            if (limit.path("code").asText().equals(code)) {
                return limit;
            }
        }
        throw new AssertionError("no limit " + code);
    }

    private static List<String> docket() {
        List<String> kinds = new ArrayList<>();
        desk.get(CLERK, "cases/" + story.reference() + "/docket")
                .ok()
                .body()
                .findValues("kind")
                .forEach(kind -> kinds.add(kind.asText()));
        return kinds;
    }

    @Test
    @Order(1)
    @DisplayName(
            "X9: from registration the claim is owed in English and in the respondent's language, in the clerks' queue")
    void owed_from_registration() {
        assertThat(rows(CLERK)).hasSize(2).allSatisfy(row -> {
            assertThat(row.path("status").asText()).isEqualTo("OWED");
            assertThat(row.path("label").asText()).isEqualTo("serving.kind.claim");
        });
        form = row("ru").path("documentId").asLong();
        assertThat(row("en").path("documentId").asLong()).isEqualTo(form);
        assertThat(docket()).contains("translation.owed");
        JsonNode queue =
                desk.get(CLERK, "work-items?q=" + story.reference()).ok().body();
        assertThat(queue.findValuesAsText("taskKey")).contains("translate");
        assertThat(desk.get(STRANGER, api("")).status()).isEqualTo(404);
        assertThat(desk.post(STRANGER, api("/" + row("ru").path("id").asLong() + "/taken"), Map.of())
                        .status())
                .isEqualTo(404);
        House.anonymous().get("/api/v1/" + api("")).then().statusCode(401);
    }

    @Test
    @Order(2)
    @DisplayName(
            "X9, TL-07: what the respondent must do has no date while the translation is owed; what it is told says why")
    void the_limits_of_the_respondent_wait() {
        story.serve();
        for (String code : List.of("TL-07", "TL-08", "TL-09")) {
            assertThat(limit(code).path("awaiting").asBoolean()).as(code).isTrue();
            assertThat(limit(code).hasNonNull("dueAt")).as(code).isFalse();
        }
        Page page = walk.open(RESPONDENT, "/cases/" + story.reference() + "/deadlines");
        assertThat(page.locator("main").innerText()).contains("stands still while a translation is owed (X9)");
        walk.everyWay(page, "29-deadlines", OWN);
        page = walk.open(RESPONDENT, "/cases/" + story.reference() + "/timeline");
        assertThat(page.locator("main").innerText()).contains("translation owed (X9)");
        desk.advanceTo(desk.now().plus(Duration.ofDays(OWED_FOR)));
        assertThat(limit("TL-07").path("state").asText()).isEqualTo("RUNNING");
    }

    @Test
    @Order(3)
    @DisplayName("X9: the clerk takes it in hand and files it; a paper of the wrong kind is refused at its field")
    void the_clerk_translates() {
        walk.everyWay(walk.open(CLERK, papers()), "29-translations", OWN);
        Page page = walk.open(CLERK, paper());
        walk.everyWay(page, "29-translation-owed", OWN);
        page = walk.open(CLERK, paper());
        assertThat(walk.done(page, "[id$=take]")).isNotBlank();
        assertThat(walk.open(CLERK, paper()).locator("main").innerText()).contains("in hand since");
        page = walk.open(CLERK, paper());
        page.locator("#language").selectOption("ru");
        walk.refused(page, "file", "upload", "");
        assertThat(page.locator("#language").inputValue()).isEqualTo("ru");
        Walk.upload(page, "upload", "Иск на русском языке".replaceAll("[^ -~]", "x"));
        assertThat(walk.done(page, "file")).isNotBlank();
        assertThat(row("ru").path("status").asText()).isEqualTo("DONE");
        assertThat(row("ru").path("sha256").asText()).hasSize(64);
        walk.looks(walk.open(CLERK, paper()), "29-translation-done");
        walk.looks(walk.open(CLERK, "/documents/" + form + "/view"), "29-original");
        walk.looks(walk.open(CLERK, "/cases/" + story.reference() + "/filings"), "29-filings");
    }

    @Test
    @Order(4)
    @DisplayName("X9, TL-07: once the translation is served the limit runs, and gets back the days it was owed")
    void served_the_limit_runs_with_its_days() {
        assertThat(limit("TL-07").path("awaiting").asBoolean())
                .as("filed, not yet served")
                .isTrue();
        story.receive(RESPONDENT);
        JsonNode limit = limit("TL-07");
        assertThat(limit.path("awaiting").asBoolean()).isFalse();
        assertThat(limit.path("tolledDays").asInt()).isEqualTo(OWED_FOR);
        LocalDate started =
                LocalDate.ofInstant(Instant.parse(limit.path("startedAt").asText()), Until.SEAT);
        LocalDate last = LocalDate.ofInstant(
                Instant.parse(limit.path("dueAt").asText()).minus(1, ChronoUnit.SECONDS), Until.SEAT);
        assertThat(last).isAfterOrEqualTo(started.plusDays(10L + OWED_FOR));
        assertThat(ChronoUnit.DAYS.between(started.plusDays(10L + OWED_FOR), last))
                .isLessThan(6);
    }

    @Test
    @Order(5)
    @DisplayName("X9, section 1.1: who reads the original reads the translation, nobody else")
    void readers_of_the_original_read_it() {
        long translated = row("ru").path("paperId").asLong();
        assertThat(desk.get(RESPONDENT, "documents/" + translated + "/content").status())
                .isEqualTo(
                        desk.get(RESPONDENT, "documents/" + form + "/content").status())
                .isEqualTo(200);
        assertThat(desk.get(STRANGER, "documents/" + translated + "/content").status())
                .isEqualTo(desk.get(STRANGER, "documents/" + form + "/content").status());
        assertThat(House.anonymous()
                        .get("/api/v1/documents/" + translated + "/content")
                        .statusCode())
                .isEqualTo(House.anonymous()
                        .get("/api/v1/documents/" + form + "/content")
                        .statusCode());
        assertThat(docket()).contains("translation.filed");
    }

    @Test
    @Order(6)
    @DisplayName("X9: the respondent says that the translation is wrong, the Registrar answers")
    void doubted_and_answered() {
        Page page = walk.open(RESPONDENT, paper());
        walk.everyWay(page, "29-translation-respondent", OWN);
        page = walk.open(RESPONDENT, paper());
        walk.refused(page, "object", "objection", "");
        page.locator("#objection").fill(WRONG);
        assertThat(walk.done(page, "object")).isNotBlank();
        page = walk.open("registrar", paper());
        walk.everyWay(page, "29-translation-answer", OWN);
        page = walk.open("registrar", paper());
        page.locator("#answer").fill(RIGHT);
        assertThat(walk.done(page, "reply")).isNotBlank();
        assertThat(row("ru").path("objections").get(0).path("answer").asText()).isEqualTo(RIGHT);
    }

    @Test
    @Order(7)
    @DisplayName("X9: German is asked for by one party and agreed by the other; a form in a language not agreed is D19")
    void a_language_is_agreed() {
        Answer checked = desk.post(
                        CLAIMANT,
                        "drafts/checks",
                        new ClaimText(List.of("XG"), "XL", TITLE)
                                .put("language", "de")
                                .form())
                .ok();
        assertThat(checked.body().findValuesAsText("code")).contains("D19");
        Page page = walk.open(CLAIMANT, papers());
        walk.refused(page, "ask", "agreed", "");
        page.locator("#agreed").selectOption("de");
        assertThat(walk.done(page, "ask")).isNotBlank();
        page = walk.open(RESPONDENT, papers());
        walk.everyWay(page, "29-languages", OWN);
        page = walk.open(RESPONDENT, papers());
        assertThat(walk.done(page, "[id$=agree]")).isNotBlank();
        JsonNode agreed = desk.get(CLAIMANT, api("/languages")).ok().body();
        assertThat(agreed.findValuesAsText("status")).containsExactly("AGREED");
        walk.looks(walk.open(null, "/cases/" + story.reference()), "29-docket");
    }

    @Test
    @Order(8)
    @DisplayName("X9: the focal point declares the languages of its State on its page")
    void declared_on_the_page() {
        Page page = walk.open("xl.focal", "/reference/signatory?code=XL");
        assertThat(page.locator("#languages").inputValue()).isEqualTo("ru");
        walk.looks(page, "29-declaration");
        page = walk.open("xl.focal", "/reference/signatory?code=XL");
        page.locator("#taken input[value=fr]").check();
        assertThat(walk.done(page, "declare")).isNotBlank();
        JsonNode declared =
                desk.get("xl.focal", "reference/signatories/XL").ok().body();
        assertThat(declared.path("languages").toString()).isEqualTo("[\"ru\",\"fr\"]");
    }
}
