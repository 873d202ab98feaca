package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section 11 around the search: what a query is told, references and feed, provisions, the record in numbers. */
class PrecedentToolsIT {

    private static final String TITLE = "Istmark – Measures concerning Exercise Tall Heron";
    private static final String[] OWN = {"Exercise Tall Heron", "ESCT-P", "Notice of an exercise"};
    private static final Walk WALK = new Walk();

    private static String slug;
    private static String later;

    @BeforeAll
    static void two_decisions_are_published_and_found() {
        String citation = Until.published(TITLE, "The panel finds that a tallheron exercise was held.");
        slug = Until.slug(citation);
        later = Until.slug(
                Until.published(TITLE, "The panel follows " + citation + ", § 1, on the tallheron exercise."));
        Awaitility.await(later)
                .atMost(Duration.ofSeconds(60))
                .until(() -> House.anonymous()
                                .queryParam("q", "tallheron respondent:Istmark")
                                .get("/api/v1/precedents")
                                .jsonPath()
                                .getLong("total")
                        > 1);
    }

    @AfterAll
    static void nothing_was_wrong_on_the_way() {
        WALK.clean();
    }

    @Test
    void what_was_not_taken_as_typed_is_said_below_the_box_and_the_rest_is_found() {
        Page page = WALK.open(null, "/precedent/search?q=tallher*+partie:Istmark+AND");
        assertThat(page.locator("#q-notes").innerText()).contains("partie:", "AND stands where it joins nothing");
        page = WALK.open(null, "/precedent/search?q=t%3Fllh*ron+weight:heavy");
        assertThat(page.locator("#q-notes").innerText()).contains("heavy");
        assertThat(page.locator(".hits > li").count()).isPositive();
        WALK.everyWay(page, "precedent-search-notes", OWN);
    }

    @Test
    void results_leave_as_references_and_a_search_is_followed_as_a_feed() {
        Page page = WALK.open(null, "/precedent/search?q=tallheron");
        for (String format : List.of("ris", "bib", "csv", "json")) {
            String address = page.locator("a[href*='export." + format + "']").getAttribute("href");
            String file = House.anonymous()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(file).as(format).contains("Exercise Tall Heron", "/decisions/" + slug);
        }
        String feed = House.anonymous()
                .get(page.locator("#feed").getAttribute("href"))
                .then()
                .statusCode(200)
                .contentType("application/atom+xml")
                .extract()
                .asString();
        assertThat(feed).contains("<entry>", "/decisions/" + slug);
        assertThat(House.anonymous().get("/api/v1/precedents/" + slug + ".ris").asString())
                .startsWith("TY  - CASE");
        House.anonymous().get("/api/v1/precedents/1999-ESCT-P-1.ris").then().statusCode(404);
        House.anonymous().get("/api/v1/precedents/export.doc").then().statusCode(404);
    }

    @Test
    void a_provision_shows_what_was_decided_on_it() {
        Page page = WALK.open(null, "/precedent/search");
        page.click("#shelves-link");
        WALK.everyWay(page, "precedent-provisions");
        page = WALK.open(null, "/precedent/provisions");
        page.locator("a[href$='provision?id=H2-17']").click();
        assertThat(page.locator("div[aria-labelledby=decided] table").innerText())
                .contains("Exercise Tall Heron", "Claim 1: Upheld");
        WALK.everyWay(page, "precedent-provision", "Exercise Tall Heron", "exercises");
        assertThat(House.anonymous()
                        .get("/api/v1/precedents/provisions/H2-17")
                        .jsonPath()
                        .getString("lines[0].slug"))
                .isNotBlank();
        House.anonymous().get("/api/v1/precedents/provisions/H2-999").then().statusCode(404);
    }

    @Test
    void citations_are_drawn_and_listed_and_each_decision_in_the_drawing_is_a_link() {
        Page page = WALK.open(null, "/decisions/" + later);
        page.click("#citations");
        assertThat(page.locator("svg.graph a").count()).isEqualTo(2);
        assertThat(page.locator("svg.graph path.edge").count()).isEqualTo(1);
        assertThat(page.locator("main table").innerText()).contains("§ 1");
        WALK.everyWay(page, "precedent-citations", OWN);
        page = WALK.open(null, "/precedent/citations?id=" + later);
        page.locator("svg.graph a[href$='" + slug + "']").focus();
        page.keyboard().press("Enter");
        page.waitForURL(House.url() + "/decisions/" + slug);
        assertThat(House.anonymous()
                        .get("/api/v1/decisions/" + slug + "/citations")
                        .jsonPath()
                        .getList("edges"))
                .hasSize(1);
        assertThat(House.browser(null)
                        .navigate(House.url() + "/precedent/citations?id=1999-ESCT-P-1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_record_in_numbers_is_open_to_everyone() {
        Page page = WALK.open(null, "/about");
        page.click("#statistics");
        assertThat(page.locator("main").innerText()).contains("Cases registered", "Composition to issue", "Upheld");
        assertThat(page.locator("svg.chart rect").count()).isPositive();
        WALK.everyWay(page, "statistics");
        assertThat(House.anonymous().get("/api/v1/statistics").jsonPath().getLong("registered"))
                .isPositive();
    }
}
