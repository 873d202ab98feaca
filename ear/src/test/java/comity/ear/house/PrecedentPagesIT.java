package comity.ear.house;

import static comity.ear.house.House.anonymous;
import static comity.ear.house.House.as;
import static comity.ear.house.House.axe;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.screenshot;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search, decisions and external authorities, as anybody sees them. */
class PrecedentPagesIT {

    private static final String MARK = "lantern" + letters();
    private static final String TEXT = """
            CASE OF THE %s KEEPER v. LOW ISLES

            1. The applicant kept the %s from 1987 to 2003.

            2. The right to be heard by the keepers of the %s does not grow dim with the years.
            """.formatted(MARK, MARK, MARK);

    private static String authority;

    @BeforeAll
    static void keepAnAuthority() {
        long upload = as("editor")
                .contentType("multipart/form-data")
                .multiPart("file", MARK + ".txt", TEXT.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/uploads")
                .jsonPath()
                .getLong("id");
        Map<String, Object> in = Map.of(
                "upload", upload,
                "citation", "LIC 2003/" + MARK,
                "title", "Keeper v. Low Isles",
                "court", "Court of the Low Isles",
                "language", "en");
        Response kept = as("editor")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(in)
                .post("/authorities");
        assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
        authority = kept.jsonPath().getString("path");
        Awaitility.await("the index takes it")
                .atMost(Duration.ofSeconds(60))
                .until(() -> search(MARK).jsonPath().getLong("total") == 1);
    }

    /** Thirty-two letters by chance: one word that no phone is wide enough for. */
    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(c -> 'a' + Character.digit(c, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Response search(String words) {
        return anonymous().queryParam("q", words).get("/api/v1/precedents");
    }

    @Test
    void nobody_in_particular_finds_an_authority_by_phrase_and_reads_it() {
        Page page = browser(null);
        page.navigate(url() + "/precedent/search");
        page.fill("#q", "\"heard by the keepers of the " + MARK + "\"");
        page.click("button.btn-primary");
        assertThat(page.url()).contains("q=");
        assertThat(page.locator(".hits > li").count()).isEqualTo(1);
        assertThat(page.locator(".hits mark").count()).isPositive();
        assertThat(page.locator(".hits").innerText()).contains("External authority", "§ 2");
        screenshot(page, "precedent-search");
        assertThat(axe(page)).isEmpty();
        page.click(".hits h3 a");
        assertThat(page.url()).isEqualTo(url() + authority);
        assertThat(page.locator("#p2").innerText()).contains("does not grow dim");
        screenshot(page, "precedent-authority");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void nobody_in_particular_pastes_a_text_and_finds_what_is_alike_with_its_paragraph() {
        Page page = browser(null);
        page.navigate(url() + "/precedent/search");
        page.click("#find-link");
        assertThat(axe(page)).isEmpty();
        page.click("#go");
        assertThat(page.locator("#text-err").count())
                .as("no text, no comparison")
                .isEqualTo(1);
        page.fill("#text", "The keepers of the " + MARK + " were not heard before they lost their right.");
        page.click("#go");
        assertThat(page.locator("#no-conclusion").count()).isEqualTo(1);
        Locator hit = page.locator(".hits > *")
                .filter(new Locator.FilterOptions().setHasText("does not grow dim with the years"));
        assertThat(hit.innerText()).contains("External authority", "§ 2");
        assertThat(page.inputValue("#text")).contains(MARK);
        screenshot(page, "precedent-find");
        assertThat(axe(page)).isEmpty();
        hit.locator(".hold a").click();
        assertThat(page.url()).isEqualTo(url() + authority + "#p2");
    }

    @Test
    void the_api_finds_authority_without_a_token_and_refuses_too_much_and_nothing() {
        Response found = find("Did the right of the keepers of the " + MARK + " grow dim?");
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        assertThat(found.jsonPath().getString("parts[0].hits[0].paragraph.number"))
                .isEqualTo("2");
        assertThat(find(" ").jsonPath().getString("code")).isEqualTo("NO_TEXT_TO_COMPARE");
        Response tooMuch = find("a ".repeat(600_000));
        assertThat(tooMuch.statusCode()).isEqualTo(413);
        assertThat(tooMuch.jsonPath().getString("code")).isEqualTo("BODY_TOO_LARGE");
    }

    private static Response find(String text) {
        return anonymous()
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/api/v1/authorities/find");
    }

    @Test
    void a_choice_of_facets_stands_in_the_address_and_works_without_script() {
        Page page = browser(null);
        page.navigate(url() + "/precedent/search?q=" + MARK + "&type=EXT");
        assertThat(page.locator("input[name=type][checked]").count()).isEqualTo(1);
        assertThat(page.locator(".applied a").count()).isEqualTo(1);
        page.navigate(url() + "/precedent/search?q=" + MARK + "&type=P");
        assertThat(page.locator(".hits > li").count()).isZero();
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void the_page_speaks_three_languages_and_fits_a_phone() {
        Page page = browser(null);
        for (String language : List.of("fr", "ru", "en")) {
            page.navigate(url() + "/language/" + language + "?back=/precedent/search");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.content()).doesNotContain("precedent.");
        }
        page.setViewportSize(320, 800);
        page.navigate(url() + "/precedent/search?q=" + MARK);
        assertThat(String.valueOf(page.evaluate("document.documentElement.scrollWidth <= 320 ? '' :"
                        + " [...document.querySelectorAll('body *')]"
                        + ".filter(e => e.getBoundingClientRect().right > 320)"
                        + ".map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 60))"
                        + ".join(' | ')")))
                .as("what stands out of a phone's width")
                .isEmpty();
    }

    @Test
    void decisions_have_a_list_and_stable_addresses() {
        Page page = browser(null);
        page.navigate(url() + "/decisions");
        screenshot(page, "precedent-decisions");
        assertThat(axe(page)).isEmpty();
        List<String> slugs = anonymous().get("/api/v1/decisions").jsonPath().getList("items.slug");
        for (String slug : slugs.stream().limit(1).toList()) {
            page.navigate(url() + "/decisions/" + slug);
            screenshot(page, "precedent-decision");
            assertThat(axe(page)).isEmpty();
            assertThat(anonymous().get("/decisions/" + slug + ".pdf").contentType())
                    .contains("pdf");
            assertThat(anonymous()
                            .get("/api/v1/decisions/" + slug + "/seal")
                            .jsonPath()
                            .getBoolean("whole"))
                    .isTrue();
        }
        assertThat(anonymous().get("/decisions/2027-ESCT-P-99999").statusCode()).isEqualTo(404);
        assertThat(anonymous().get("/decisions/2027-ESCT-P-99999.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_editor_keeps_an_authority_in_the_browser() {
        Page page = browser("editor");
        page.navigate(url() + "/authority/import");
        page.setInputFiles(
                "#uploadId-files",
                new FilePayload("second.txt", "text/plain", "1. The keel was laid.".getBytes(StandardCharsets.UTF_8)));
        page.waitForCondition(() -> !page.inputValue("#uploadId").isEmpty());
        page.fill("#citation", "LIC 2004/" + MARK);
        page.fill("#title", "Keel v. Harbour");
        page.fill("#court", "Court of the Low Isles");
        page.fill("#day", "2004-02-29");
        page.click("#send");
        assertThat(page.url()).contains("/precedent/authority?id=ext-lic-2004");
        assertThat(page.locator("#p1").innerText()).contains("The keel was laid.");
    }

    @Test
    void only_the_editor_keeps_authorities() {
        Page page = browser("editor");
        page.navigate(url() + "/authority/import");
        screenshot(page, "precedent-import");
        assertThat(axe(page)).isEmpty();
        page.click("#send");
        assertThat(page.locator("#errors").count()).isEqualTo(1);
        int status = as("xa.agent")
                .contentType(ContentType.JSON)
                .body(Map.of("upload", 1, "citation", "x", "title", "x", "court", "x", "language", "en"))
                .post("/authorities")
                .statusCode();
        assertThat(status).isEqualTo(403);
    }
}
