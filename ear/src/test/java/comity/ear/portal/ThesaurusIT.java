package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Desk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 11: the precedent editor keeps the thesaurus, and everyone reads what has become of it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ThesaurusIT {

    private static final String ID = "exercise.night-exercise";

    private final Walk walk = new Walk();
    private final Desk desk = House.desk();

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    @Test
    @Order(1)
    void a_term_is_added_below_a_broader_one_and_what_is_wrong_is_said_beside_the_field() {
        Page page = walk.open("editor", "/editing/desk");
        page.locator("#thesaurus").click();
        walk.everyWay(page, "35-thesaurus");
        page.locator("#add").click();
        page.locator("#en").fill("Short-Notice Activity");
        walk.refused(page, "save", "en", "stands in the thesaurus already");
        page.locator("#en").fill("night exercise");
        page.locator("#fr").fill("exercice de nuit");
        page.locator("#ru").fill("ночные учения");
        page.locator("#broader").selectOption("exercise");
        page.locator("[id='relations:0:other']").selectOption("force.concentration");
        walk.everyWay(page, "35-thesaurus-add");
        page.locator("#en").fill("night exercise");
        page.locator("#fr").fill("exercice de nuit");
        page.locator("#ru").fill("ночные учения");
        page.locator("#broader").selectOption("exercise");
        page.locator("[id='relations:0:other']").selectOption("force.concentration");
        assertThat(walk.done(page, "save")).contains("night exercise");
        page.locator("#q").fill("NUIT");
        Walk.press(page, "look");
        assertThat(page.locator("main table tbody tr").count()).isOne();
        assertThat(page.locator("main table").innerText()).contains("exercise › night exercise", "concentration");
        page = walk.open(null, "/precedent/keyword?id=" + ID);
        assertThat(page.locator("main").innerText()).contains("exercise › night exercise", "exercice de nuit");
    }

    @Test
    @Order(2)
    void who_saves_later_sees_what_differs_and_loses_nothing() {
        Page page = walk.open("editor", "/editing/keyword?id=" + ID);
        page.locator("#en").fill("exercise at night");
        Map<String, Object> words = new HashMap<>();
        words.put(
                "version",
                desk.get("editor", "editing/keywords/" + ID)
                        .ok()
                        .body()
                        .path("version")
                        .asInt());
        words.put("broader", "exercise");
        words.put("en", "nocturnal exercise");
        words.put("fr", "exercice nocturne");
        words.put("ru", "ночные учения");
        desk.put("editor", "editing/keywords/" + ID, words, null).ok();
        assertThat(desk.put("editor", "editing/keywords/" + ID, words, null).code())
                .isEqualTo("EDITED_MEANWHILE");
        Walk.press(page, "save");
        assertThat(page.locator("#conflict table").innerText()).contains("nocturnal exercise", "exercise at night");
        assertThat(page.locator("#en").inputValue()).isEqualTo("exercise at night");
        walk.looks(page, "35-thesaurus-conflict");
        walk.done(page, "saveOver");
        walk.open("editor", "/editing/keyword?id=" + ID);
        assertThat(page.locator("main table").innerText()).contains("nocturnal exercise", "exercise at night");
        walk.everyWay(page, "35-thesaurus-change");
    }

    @Test
    @Order(3)
    void a_retired_term_leads_to_the_one_in_whose_favour_it_was_retired() {
        Page page = walk.open("editor", "/editing/keyword?id=exercise");
        page.locator("#favour").selectOption("force");
        walk.refused(page, "retire", "favour", "Terms stand below this one");
        walk.open("editor", "/editing/keyword?id=" + ID);
        page.locator("#favour").selectOption("exercise.short-notice");
        assertThat(walk.done(page, "retire")).contains("retired");
        walk.open("editor", "/editing/keyword?id=" + ID);
        assertThat(page.locator("#retired").innerText()).contains("short-notice activity");
        assertThat(page.locator("#term, #retiring").count()).isZero();
        walk.looks(page, "35-thesaurus-retired");
        page = walk.open(null, "/precedent/keyword?id=" + ID);
        assertThat(page.locator("h1").innerText()).isEqualTo("exercise › short-notice activity");
        walk.open(null, "/precedent/keywords");
        assertThat(page.locator("main").innerText()).doesNotContain("at night");
    }

    @Test
    @Order(4)
    void section_1_nobody_else_keeps_the_thesaurus() {
        for (String login : List.of("clerk1", "registrar", "xg.agent")) {
            for (String path : List.of("thesaurus", "keyword", "keyword?id=" + ID)) {
                Page page = House.browser(login);
                assertThat(page.navigate(House.url() + "/editing/" + path).status())
                        .as(path + " for " + login)
                        .isEqualTo(403);
                page.close();
            }
            assertThat(desk.get(login, "editing/keywords").status()).isEqualTo(403);
            assertThat(desk.post(login, "editing/keywords", Map.of()).status()).isEqualTo(403);
        }
        assertThat(desk.post("editor", "editing/keywords", Map.of()).status()).isEqualTo(422);
    }
}
