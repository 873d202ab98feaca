package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Sections 1 and 11: the precedent editor at the desk, from a decision that waits to a holding that is doubted. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditorsDeskIT {

    private static final String TITLE = "Istmark – Measures concerning Exercise Grey Plover";
    private static final String HELD = "Notice of an exercise is due before the first unit moves.";
    private static final String[] OWN = {"Grey Plover", "Notice of an exercise"};
    private static final Walk WALK = new Walk();

    private static Desk desk;
    private static String earlier;
    private static String later;
    private static int paragraph;

    @BeforeAll
    static void two_decisions_are_published_the_later_on_the_earlier() {
        desk = House.desk();
        String citation = Until.published(TITLE, "The Panel finds that notice under Article 17 (H2-17) was due.");
        earlier = Until.slug(citation);
        JsonNode numbers = read(earlier).path("paragraphs");
        paragraph = numbers.get(numbers.size() - 1).asInt();
        later = Until.slug(
                Until.published(TITLE, "The Panel doubts what was said in " + citation + ", § " + paragraph + "."));
    }

    private static JsonNode read(String slug) {
        return desk.get("editor", "editing/" + slug).ok().body();
    }

    private static String status() {
        return House.anonymous()
                .get("/api/v1/precedents/" + earlier + "/holdings")
                .jsonPath()
                .getString("[0].status");
    }

    @AfterAll
    static void nothing_was_wrong_on_the_way() {
        WALK.clean();
    }

    @Test
    @Order(1)
    void the_editor_finds_the_decisions_that_wait_from_his_home_and_from_their_page() {
        Page page = WALK.open("editor", "/home");
        page.locator("#desk").click();
        assertThat(page.locator("main table").innerText()).contains("Grey Plover", "Confirmed: 0 of 1");
        WALK.everyWay(page, "28-editors-list", OWN);
        page = WALK.open("editor", "/decisions/" + earlier);
        page.locator("#edit").click();
        assertThat(page.locator("h1").innerText()).isEqualTo(TITLE);
        assertThat(page.locator(".beside").innerText()).contains("notice under Article 17");
        assertThat(page.locator("#pv").count()).isOne();
        WALK.everyWay(page, "28-editors-desk-empty", OWN);
    }

    @Test
    @Order(2)
    void a_holding_is_written_at_its_paragraph_and_what_is_wrong_is_said_beside_the_field() {
        Page page = WALK.open("editor", "/editing/decision?decision=" + earlier);
        page.locator(".beside #p" + paragraph + " a.n").click();
        assertThat(page.locator("#paragraphs").inputValue()).isEqualTo("" + paragraph);
        WALK.everyWay(page, "28-editors-holding", OWN);
        WALK.refused(page, "save", "statement", "Fill this in");
        assertThat(page.locator("#field-kind .err").count()).isOne();
        page.locator("#statement").fill(HELD);
        page.locator("#kind").selectOption("RATIO");
        page.locator("#paragraphs").fill("four");
        WALK.refused(page, "save", "paragraphs", "numbers of paragraphs");
        page.locator("#paragraphs").fill("99");
        page.locator("[id='provisions:1:provision']").fill("H2-999");
        page.locator("[id='provisions:1:effect']").selectOption("NARROWS");
        WALK.refused(page, "save", "paragraphs", "no paragraph 99");
        assertThat(page.locator("#statement").inputValue()).isEqualTo(HELD);
        assertThat(page.locator("[id='provisions:0:provision']").inputValue()).isEqualTo("H2-999");
        assertThat(page.locator("#field-provisions .err").innerText()).contains("no provision H2-999");
        WALK.looks(page, "28-editors-holding-refused");
        page.locator("#paragraphs").fill("§ " + paragraph);
        page.locator("[id='provisions:0:provision']").fill("H2-17");
        page.locator("[id='provisions:0:rule']").selectOption("CONTEXT");
        assertThat(WALK.done(page, "save")).contains("status follows");
        assertThat(page.locator("main").innerText()).contains("H2-17, narrows (context)", "Good law");
        assertThat(status()).isEqualTo("GOOD");
    }

    @Test
    @Order(3)
    void a_headnote_takes_its_keywords_from_the_thesaurus_and_has_at_most_150_words() {
        Page page = WALK.open("editor", "/editing/headnote?decision=" + earlier);
        page.locator("#text").fill("word ".repeat(151));
        WALK.refused(page, "save", "text", "take out 1");
        page.locator("#text").fill("Notice of an exercise is due before it begins.");
        page.locator("[id='keywords:0:keyword']").selectOption("exercise.notification-threshold");
        page.locator("#holdings input").first().check();
        assertThat(WALK.done(page, "save")).isNotBlank();
        assertThat(page.locator(".dlist").innerText())
                .contains("exercise › notification threshold", "from § " + paragraph, "9 words");
        page.locator(".dlist a").first().click();
        assertThat(page.locator("[id='keywords:0:keyword']").inputValue()).isEqualTo("exercise.notification-threshold");
        WALK.everyWay(page, "28-editors-headnote", OWN);
    }

    @Test
    @Order(4)
    void who_saves_later_sees_what_differs_and_loses_nothing() {
        JsonNode note = read(earlier).path("headnotes").get(0);
        String path = "/editing/headnote?decision=" + earlier + "&id="
                + note.path("id").asLong();
        Page page = WALK.open("editor", path);
        page.locator("#text").fill("Notice of an exercise is due in good time.");
        Map<String, Object> words = new HashMap<>();
        words.put("version", note.path("version").asInt());
        words.put("text", "Notice of an exercise is due a month before.");
        String api = "precedents/" + earlier + "/headnotes/" + note.path("id").asLong();
        desk.put("editor", api, words, null).ok();
        assertThat(desk.put("editor", api, words, null).code()).isEqualTo("EDITED_MEANWHILE");
        Walk.press(page, "save");
        assertThat(page.locator("#errors").innerText()).contains("Nothing was written over it");
        assertThat(page.locator("#conflict table").innerText())
                .contains("a month before", "in good time", "notification threshold");
        assertThat(page.locator("#text").inputValue()).contains("in good time");
        WALK.looks(page, "28-editors-conflict");
        assertThat(WALK.done(page, "saveOver")).isNotBlank();
        assertThat(page.locator(".dlist").innerText()).contains("in good time");
    }

    @Test
    @Order(5)
    void the_effect_of_a_treatment_is_shown_before_it_is_saved_and_then_the_status_follows() {
        Page page = WALK.open("editor", "/editing/decision?decision=" + later);
        assertThat(page.locator(".ct").innerText()).contains("The Panel doubts", "found by the system");
        page.locator(".ct .btn").first().click();
        WALK.everyWay(page, "28-editors-citation", OWN);
        page.locator("#treatment").selectOption("QUESTIONED");
        WALK.refused(page, "see", "depth", "Fill this in");
        assertThat(page.locator("#treatment").inputValue()).isEqualTo("QUESTIONED");
        page.locator("#depth").selectOption("2");
        Walk.press(page, "see");
        assertThat(page.locator("#effect").innerText()).contains(HELD, "Good law", "becomes", "Doubted", "Rank");
        WALK.looks(page, "28-editors-effect");
        assertThat(status()).isEqualTo("GOOD");
        page.locator("#treatment").selectOption("EXPLAINED");
        Walk.press(page, "save");
        assertThat(page.locator("#effect").innerText()).contains("The choice has changed", "stays");
        assertThat(read(later).path("citations").get(0).path("state").asText()).isEqualTo("UNCONFIRMED");
        page.locator("#treatment").selectOption("QUESTIONED");
        Walk.press(page, "see");
        assertThat(WALK.done(page, "save")).isNotBlank();
        assertThat(page.locator(".ct").innerText()).contains("Questioned, 2, discussed");
        assertThat(status()).isEqualTo("DOUBTED");
        page = WALK.open("editor", "/editing/decision?decision=" + earlier);
        assertThat(page.locator("[aria-labelledby=lg] table").innerText()).contains("Good law", "Doubted");
        WALK.everyWay(page, "28-editors-desk", OWN);
    }

    @Test
    @Order(6)
    void a_citation_without_its_form_is_added_after_its_effect_was_seen() {
        Page page = WALK.open("editor", "/editing/citation?decision=" + later);
        page.locator("#citation").fill("[1999] ESCT-P 1");
        page.locator("#treatment").selectOption("CITED");
        page.locator("#depth").selectOption("1");
        WALK.refused(page, "see", "fromParagraph", "Fill this in");
        page.locator("#fromParagraph").selectOption("1");
        WALK.refused(page, "see", "citation", "No other published decision");
        assertThat(page.locator("#citation").inputValue()).isEqualTo("[1999] ESCT-P 1");
        page.locator("#citation").fill(earlier.replace('-', ' '));
        Walk.press(page, "see");
        assertThat(page.locator("#effect").innerText()).contains("Cited", "stays");
        WALK.looks(page, "28-editors-adding");
        assertThat(WALK.done(page, "save")).isNotBlank();
        assertThat(page.locator(".ct > li").count()).isEqualTo(2);
        assertThat(read(later).path("citations").get(1).path("byEditor").asBoolean())
                .isTrue();
    }

    @Test
    @Order(7)
    void a_provision_on_which_nothing_is_held_is_set_aside_and_can_wait_again() {
        Page page = WALK.open("editor", "/editing/decision?decision=" + later);
        page.locator("a[href*='/editing/provision?'][href$='provision=VD11-V']").click();
        WALK.everyWay(page, "28-editors-provision", OWN);
        WALK.refused(page, "setAside", "reason", "Fill this in");
        page.locator("#reason").fill("Named by the claim alone.");
        assertThat(WALK.done(page, "setAside")).contains("VD11-V");
        assertThat(page.locator("[aria-labelledby=pv] table").first().innerText())
                .contains("Named by the claim alone.");
        page.locator("a[href*='/editing/provision?'][href$='provision=VD11-V']").click();
        assertThat(WALK.done(page, "takeBack")).contains("VD11-V");
    }

    @Test
    @Order(8)
    void a_withdrawn_headnote_needs_a_reason_and_leaves_the_desk() {
        Page page = WALK.open("editor", "/editing/decision?decision=" + earlier);
        page.locator(".dlist a").first().click();
        WALK.refused(page, "withdraw", "reason", "Fill this in");
        page.locator("#reason").fill("Said twice.");
        assertThat(WALK.done(page, "withdraw")).isNotBlank();
        assertThat(page.locator(".dlist").count()).isZero();
        assertThat(page.locator("[aria-labelledby=lg] table").innerText()).contains("Said twice.");
    }

    @Test
    @Order(9)
    void section_1_nobody_else_has_the_desk_whatever_he_sends() {
        for (String login : List.of("clerk1", "registrar", "xg.agent", "xi.agent")) {
            for (String path : List.of("desk", "decision?decision=" + earlier, "holding?decision=" + earlier)) {
                Page page = House.browser(login);
                assertThat(page.navigate(House.url() + "/editing/" + path).status())
                        .as(path + " for " + login)
                        .isEqualTo(403);
                page.close();
            }
            assertThat(desk.get(login, "editing").status()).isEqualTo(403);
            assertThat(desk.get(login, "editing/" + later).status()).isEqualTo(403);
            assertThat(desk.post(login, "precedents/" + later + "/holdings", null)
                            .status())
                    .isEqualTo(403);
            assertThat(desk.post(login, "precedents/" + later + "/citations/1/effect", null)
                            .status())
                    .isEqualTo(403);
        }
        for (String act : List.of("holdings", "headnotes", "citations", "citations/effect", "citations/1/effect")) {
            assertThat(desk.post("editor", "precedents/" + later + "/" + act, null)
                            .status())
                    .as(act)
                    .isEqualTo(422);
        }
        assertThat(House.anonymous().get("/api/v1/editing").statusCode()).isEqualTo(401);
        Page anybody = WALK.open(null, "/decisions/" + earlier);
        assertThat(anybody.locator("#edit").count()).isZero();
        assertThat(desk.post("editor", "precedents/rebuild", null).status()).isEqualTo(202);
    }
}
