package comity.ear.house;

import static comity.ear.house.House.anonymous;
import static comity.ear.house.House.as;
import static comity.ear.house.House.axe;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.screenshot;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section 11: a search is helped with its spelling, read page by page, and knows Spanish and Arabic. */
class ResultPagesIT {

    private static final int KEPT = 12;
    private static final String MARK = "faro" + letters();
    private static final String SPANISH = "1. Las tropas extranjeras apagaron el " + MARK + ".\n";
    private static final String ARABIC = "1. أطفأت القوات الأجنبية المنارة " + MARK + ".\n";

    /** Sixteen letters by chance: one word that stands nowhere else. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 16)
                .chars()
                .map(c -> 'a' + Character.digit(c, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @BeforeAll
    static void authorities_are_kept_in_spanish_and_arabic() {
        for (int i = 1; i < KEPT; i++) {
            keep(i, "es", "Faro c. Islas", SPANISH);
        }
        keep(KEPT, "ar", "قضية المنارة", ARABIC);
        Awaitility.await("the index takes them")
                .atMost(Duration.ofSeconds(60))
                .until(() -> search(MARK).jsonPath().getLong("total") == KEPT);
    }

    private static void keep(int number, String language, String title, String text) {
        long upload = as("editor")
                .contentType("multipart/form-data")
                .multiPart("file", MARK + ".txt", text.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/uploads")
                .jsonPath()
                .getLong("id");
        Response kept = as("editor")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of(
                        "upload",
                        upload,
                        "citation",
                        "F " + number + "/" + MARK,
                        "title",
                        title,
                        "court",
                        "Corte de las Islas",
                        "dateOfDecision",
                        "2011-03-" + (10 + number),
                        "language",
                        language))
                .post("/authorities");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    }

    private static Response search(String words) {
        return anonymous().queryParam("q", words).get("/api/v1/precedents");
    }

    @Test
    void a_misspelled_word_is_offered_rightly_and_the_offer_leads_to_what_it_finds() {
        String slip = MARK.substring(0, 6) + "x" + MARK.substring(7);
        Page page = browser(null);
        page.navigate(url() + "/precedent/search?q=" + slip + "+type%3AEXT");
        assertThat(page.locator(".hits > li").count()).isZero();
        assertThat(page.locator("#did-you-mean").innerText()).contains(MARK + " type:EXT");
        screenshot(page, "precedent-did-you-mean");
        assertThat(axe(page)).isEmpty();
        page.click("#did-you-mean a");
        assertThat(page.locator(".hits > li").count()).isEqualTo(10);
        assertThat(page.locator("#did-you-mean").count()).isZero();
        assertThat(search(slip).jsonPath().getString("didYouMean")).isEqualTo(MARK);
    }

    @Test
    void results_are_read_page_by_page_and_each_page_can_be_kept() {
        Page page = browser(null);
        page.navigate(url() + "/precedent/search?q=" + MARK + "&order=newest");
        String first = page.locator(".hits").innerText();
        page.click(".pager a[rel=next]");
        assertThat(page.url()).contains("q=" + MARK, "order=newest", "after=");
        assertThat(page.locator(".hits > li").count()).isEqualTo(2);
        assertThat(page.locator(".pager").innerText()).contains("11–12");
        assertThat(page.locator(".pager a[rel=next]").count()).isZero();
        String second = page.locator(".hits").innerText();
        page.navigate(page.url());
        assertThat(page.locator(".hits").innerText()).isEqualTo(second);
        assertThat(axe(page)).isEmpty();
        page.click(".pager a[rel=prev]");
        assertThat(page.locator(".hits").innerText()).isEqualTo(first);
    }

    @Test
    void a_place_that_is_not_understood_is_told_and_the_first_page_is_shown() {
        Page page = browser(null);
        page.navigate(url() + "/precedent/search?q=" + MARK + "&after=nowhere");
        assertThat(page.locator("#cursor-refused").innerText()).contains("not complete");
        assertThat(page.locator(".hits > li").count()).isEqualTo(10);
        Response refused =
                anonymous().queryParam("q", MARK).queryParam("after", "nowhere").get("/api/v1/precedents");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("code")).isEqualTo("CURSOR_UNKNOWN");
    }

    @Test
    void the_api_links_the_pages_in_every_order() {
        for (String order : List.of("newest", "weight", "relevance")) {
            Set<String> seen = new HashSet<>();
            String next = "/api/v1/precedents?size=5&order=" + order + "&q=" + MARK;
            String last = null;
            while (next != null) {
                Response page = anonymous().get(next);
                seen.addAll(page.jsonPath().getList("hits.slug"));
                last = page.jsonPath().getString("previous");
                next = page.jsonPath().getString("next");
            }
            assertThat(seen).as(order).hasSize(KEPT);
            assertThat(anonymous().get(last).jsonPath().getList("hits.slug"))
                    .as(order)
                    .hasSize(5);
        }
    }

    @Test
    void arabic_is_found_in_another_form_and_shown_from_right_to_left() {
        Page page = browser(null);
        page.navigate(url() + "/precedent/search?q=" + MARK + "+قوات+اجنبية");
        assertThat(page.locator(".hits > li").count()).isEqualTo(1);
        assertThat(page.locator(".hits bdi[lang=ar] mark").count()).isPositive();
        screenshot(page, "precedent-arabic");
        assertThat(axe(page)).isEmpty();
        page.click(".hits h3 a");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('#p1 p')).direction"))
                .isEqualTo("rtl");
        screenshot(page, "authority-arabic");
        assertThat(axe(page)).isEmpty();
        assertThat(search(MARK + " tropa extranjera").jsonPath().getLong("total"))
                .isEqualTo(KEPT - 1);
    }
}
