package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 11 for those who read: saved searches and alerts, two decisions side by side, what editors have written. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CompareIT {

    private static final String TITLE = "Istmark – Measures concerning Exercise Grey Heron";
    private static final String READER = "xe.focal";
    private static final String FIRST = "Notice is due before an exercise begins.";
    private static final String SECOND = "Notice of a later change is due at once.";
    private static final String NOTE = "Notice of an exercise is due before it begins, and of a change at once.";
    private static final String ALLEGED = "The claimant alleges that notice was not given.";
    private static final String CHANGED = "The exercise was changed twice.";
    private static final String[] OWN = {
        "Exercise Grey Heron",
        "ESCT-P",
        "greyheron",
        ALLEGED,
        CHANGED,
        FIRST,
        SECOND,
        NOTE,
        "What is due?",
        "Finds that notice"
    };

    private static String slug;
    private static String citation;
    private static String later;
    private static ChamberStory second;
    private final Walk walk = new Walk();

    @BeforeAll
    static void one_decision_is_published_and_another_waits_for_it() {
        ChamberStory first = Until.heard("XG", "XI", TITLE);
        citation = Until.sealed(first, "The panel finds that a greyheron exercise was held.\n\n" + CHANGED);
        slug = Until.slug(citation);
        first.publish();
        found("greyheron", 1);
        second = Until.heard("XG", "XI", TITLE);
        String place = citation + ", § " + paragraph(slug, "greyheron");
        later = Until.slug(Until.sealed(second, "The panel doubts " + place + ", on the greyheron exercise."));
    }

    private static JsonPath search(String words) {
        return House.anonymous()
                .queryParam("q", words)
                .get("/api/v1/precedents")
                .jsonPath();
    }

    private static void found(String words, long total) {
        Awaitility.await(words)
                .atMost(Duration.ofSeconds(60))
                .until(() -> search(words).getLong("total") == total);
    }

    /** The paragraph of a decision in which a word stands. */
    private static int paragraph(String decision, String word) {
        return Integer.parseInt(House.rows("select number from decision_line where number is not null and words like '%"
                        + word + "%' and decision_id = (select id from decision where slug = '" + decision + "')")
                .get(0));
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    @Test
    @Order(1)
    void section_11_a_search_is_saved_under_a_name_and_renamed_and_nothing_typed_is_lost() {
        walk.everyWay(walk.open(READER, "/savedsearch/list"), "25-searches-none", OWN);
        Page page = walk.open(READER, "/precedent/search?q=greyheron&type=P");
        page.click("#save-search");
        assertThat(page.inputValue("#name")).isEqualTo("greyheron");
        page.fill("#name", "n".repeat(81));
        walk.refused(page, "save", "name", "80");
        assertThat(page.inputValue("#name")).hasSize(81);
        walk.everyWay(walk.open(READER, "/savedsearch/save?q=greyheron&type=P"), "25-search-save", OWN);
        page = walk.open(READER, "/savedsearch/save?q=greyheron&type=P");
        page.fill("#name", "Heron");
        assertThat(walk.done(page, "save")).contains("Heron");
        assertThat(page.locator("main table").innerText()).contains("greyheron", "Panel decision");
        walk.everyWay(walk.open(READER, "/savedsearch/list"), "25-searches", "Heron", "greyheron");
        page = walk.open(READER, "/savedsearch/list");
        page.locator("a[href*='savedsearch/rename']").first().click();
        page.waitForURL("**/savedsearch/rename**");
        walk.everyWay(page, "25-search-rename", "Heron", "greyheron");
        page.fill("#name", "Grey herons");
        assertThat(walk.done(page, "rename")).contains("Grey herons");
        page.locator("main table tbody th a").first().click();
        assertThat(page.url()).contains("/precedent/search?q=greyheron&type=P");
    }

    @Test
    @Order(2)
    void section_11_its_owner_is_told_of_a_newly_published_decision_that_it_finds() {
        second.publish();
        found("greyheron", 2);
        Page page = walk.awaited(READER, "/notice/inbox", "main table tbody th", "Grey herons");
        assertThat(page.locator("main table").innerText()).doesNotContain("undefined");
        page.locator("main table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Grey herons"))
                .locator("input, button")
                .click();
        page.waitForURL("**/decisions/" + later);
        page = walk.open(READER, "/savedsearch/list");
        assertThat(walk.done(page, "input[aria-label^='Switch off']")).contains("off");
        assertThat(walk.done(page, "input[aria-label^='Remove']")).contains("Grey herons");
    }

    @Test
    @Order(3)
    void section_11_two_decisions_stand_side_by_side_with_what_parts_them() {
        Page page = walk.open(null, "/decisions/" + later);
        page.click("#compare");
        page.fill("#b", "ESCT 7");
        page.click("#go");
        assertThat(page.locator("#b-err").innerText()).isNotBlank();
        assertThat(page.inputValue("#b")).isEqualTo("ESCT 7");
        page.fill("#b", citation);
        page.click("#go");
        assertThat(page.locator("#row-outcome").innerText()).contains("Upheld");
        assertThat(page.locator("#row-each").innerText()).contains("cites " + citation);
        assertThat(page.locator("#row-authorities").getAttribute("class")).contains("is-diff");
        walk.everyWay(page, "25-compare", OWN);
        page = walk.open(null, "/precedent/compare?a=" + later + "&b=" + slug + "&show=differences");
        assertThat(page.locator("#row-authorities").count()).isEqualTo(1);
        assertThat(page.locator("#row-parties").count()).isZero();
        walk.looks(page, "25-compare-differences");
    }

    @Test
    @Order(4)
    void section_11_where_no_editor_has_written_anything_nothing_empty_is_shown() {
        Page page = walk.open(null, "/decisions/" + slug);
        assertThat(page.locator("#headnotes, .held, .cite-flag, #xml-headnotes").count())
                .isZero();
        assertThat(page.locator("main").innerText()).doesNotContain("Headnotes", "Good law", "No longer");
        assertThat(page.locator("#cited-by + div").innerText()).contains("to be confirmed");
        walk.looks(page, "25-decision-bare");
    }

    @Test
    @Order(5)
    void section_11_headnotes_holdings_and_treatments_are_read_with_the_decision() {
        int first = paragraph(slug, "greyheron");
        EditedBySql.holding(slug, first, "RATIO", "DOUBTED", "EXPANDS", FIRST);
        EditedBySql.holding(slug, first + 1, "OBITER", "GOOD", "NARROWS", SECOND);
        EditedBySql.holding(later, paragraph(later, "greyheron"), "FINDING_OF_FACT", "BAD", "EXPANDS", FIRST);
        EditedBySql.headnote(slug, "exercise.notification-threshold", NOTE);
        EditedBySql.treats(later, slug, "QUESTIONED");
        Page page = walk.open(null, "/decisions/" + slug);
        assertThat(page.locator("#headnotes").innerText()).isEqualTo("Headnotes");
        assertThat(page.locator("#headnote1").innerText()).contains(NOTE, "exercise › notification threshold");
        assertThat(page.locator("#p" + first + " .held").innerText())
                .contains("Reason for the decision", "Doubted", FIRST, "H2-17", "Expands");
        assertThat(page.locator("#cited-by + div").innerText()).contains("Questioned", "§ " + first);
        walk.everyWay(page, "25-decision-edited", OWN);
        page = walk.open(null, "/decisions/" + later);
        assertThat(page.locator(".cite .cite-flag").first().innerText()).isEqualTo("Doubted");
        assertThat(page.locator("#cites + div").innerText()).contains("Questioned", "Doubted");
        walk.everyWay(page, "25-decision-citing", OWN);
        JsonPath edited = House.anonymous()
                .get("/api/v1/precedents/decisions/" + slug)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(edited.getString("headnotes[0].text")).isEqualTo(NOTE);
        assertThat(edited.getLong("treatments.QUESTIONED")).isEqualTo(1);
        House.anonymous()
                .get("/api/v1/precedents/decisions/1999-ESCT-P-1")
                .then()
                .statusCode(404);
    }

    @Test
    @Order(6)
    void section_11_a_provision_shows_its_holdings_by_date_with_status_and_effect() {
        Page page = walk.open(null, "/precedent/provision?id=H2-17");
        assertThat(page.locator("#holdings").count()).isEqualTo(1);
        String table = page.locator("section[aria-labelledby=holdings] table").innerText();
        assertThat(table).contains("No longer good law", "Doubted", "Good law", "Expands", "Narrows", "context");
        assertThat(page.locator("svg.prov g").count()).isGreaterThanOrEqualTo(3);
        walk.everyWay(page, "25-provision", OWN);
        assertThat(House.anonymous()
                        .get("/api/v1/precedents/provisions/H2-17/holdings")
                        .jsonPath()
                        .getList("statement"))
                .contains(FIRST, SECOND);
        House.anonymous()
                .get("/api/v1/precedents/provisions/H2-999/holdings")
                .then()
                .statusCode(404);
    }

    @Test
    @Order(7)
    void section_11_keywords_are_browsed_in_the_readers_language_and_lead_to_their_headnotes() {
        Page page = walk.open(null, "/precedent/search");
        page.click("#keywords-link");
        walk.everyWay(page, "25-keywords");
        page = walk.open(null, "/precedent/keywords");
        page.locator("main a[href$='id=exercise.notification-threshold']")
                .first()
                .click();
        assertThat(page.locator("main").innerText()).contains(NOTE, "seuil de notification", "порог уведомления");
        walk.everyWay(page, "25-keyword", OWN);
        page = walk.open(null, "/precedent/keyword?id=exercise");
        assertThat(page.locator(".hits").innerText()).contains(NOTE);
        page = walk.open(null, "/precedent/keyword?id=interim.urgency");
        assertThat(page.locator(".empty").count()).isEqualTo(1);
        walk.looks(page, "25-keyword-none");
        assertThat(House.anonymous()
                        .get("/api/v1/precedents/keywords/exercise")
                        .jsonPath()
                        .getString("headnotes[0].text"))
                .isEqualTo(NOTE);
        House.anonymous().get("/api/v1/precedents/keywords/weather").then().statusCode(404);
        assertThat(House.browser(null)
                        .navigate(House.url() + "/precedent/keyword?id=weather")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(8)
    void section_11_the_search_knows_keywords_treatments_and_statuses_and_takes_headnotes_along() {
        found("greyheron keyword:exercise", 1);
        found("greyheron treatment:questioned", 1);
        found("greyheron status:bad", 1);
        Page page = walk.open(null, "/precedent/search?q=greyheron&treatment=QUESTIONED");
        assertThat(page.locator(".hits > li").innerText())
                .contains(citation, "1 holding doubted", "1 holding good law");
        assertThat(page.locator(".facets").innerText()).contains("Holding status", "Treated by a later decision as");
        assertThat(page.locator(".applied").innerText()).contains("Questioned");
        walk.everyWay(page, "25-search-edited", OWN);
        page = walk.open(null, "/precedent/keyword?id=exercise.notification-threshold");
        page.click("#keyword-search");
        assertThat(page.locator(".applied").innerText()).contains("exercise › notification threshold");
        for (String format : List.of("ris", "bib", "csv", "json", "akn")) {
            assertThat(House.anonymous()
                            .get("/api/v1/precedents/" + slug + "." + format)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(format)
                    .contains(NOTE, "exercise › notification threshold");
        }
    }
}
