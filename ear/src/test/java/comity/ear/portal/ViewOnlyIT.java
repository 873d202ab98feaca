package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section 1.1: papers of the classes RES and XPT are seen page by page and never handed out as a file. */
class ViewOnlyIT {

    private static final String FILER = "xe.agent";
    private static final String TITLE = "Borvia – Measures concerning the Quay of Lorn";

    private static Desk desk;
    private static String reference;
    private static long paper;

    private final Walk walk = new Walk();

    @BeforeAll
    static void a_claim_with_a_restricted_exhibit_is_filed() {
        desk = House.desk();
        ClaimText text = new ClaimText(List.of("XE"), "XB", TITLE);
        String record = UUID.randomUUID().toString();
        text.exhibit(
                desk.upload(FILER, "quay.pdf", SmallPdf.of("Quay", record)),
                "Plan of the quay",
                Until.today().minusDays(30),
                "RES");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that the quay was closed without notice (" + record + ").",
                List.of("H2-17", "VD11-V"),
                Until.today().minusDays(90),
                Until.today().minusDays(60));
        CaseStory story = new CaseStory(desk, new Parties(List.of("XE"), "XB"));
        reference = story.file(text).reference();
        paper = exhibit().path("id").asLong();
    }

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    private static JsonNode exhibit() {
        for (JsonNode row :
                desk.get(FILER, "cases/" + reference + "/documents").ok().body()) {
            if (row.path("accessClass").asText().equals("RES")) {
                return row;
            }
        }
        throw new AssertionError("no restricted paper in " + reference);
    }

    @Test
    void section_1_1_the_page_shows_it_sheet_by_sheet_and_offers_no_file() {
        Page page = walk.open(FILER, "/documents/" + paper + "/view");
        assertThat(page.locator("#view-only").innerText()).isNotBlank();
        assertThat(page.locator("#download").count()).isZero();
        assertThat(page.locator(".sheets img").count()).isPositive();
        assertThat(page.locator(".sheets pre").count())
                .as("words that could be copied out")
                .isZero();
        assertThat(page.request()
                        .get(House.url() + "/documents/" + paper + "/pages/1")
                        .headers()
                        .get("content-type"))
                .isEqualTo("image/png");
        walk.everyWay(page, "07-view-only", "Plan of the quay");
    }

    @Test
    void section_1_1_the_api_describes_and_draws_it_and_refuses_the_file_by_name_of_the_rule() {
        assertThat(desk.get(FILER, "documents/" + paper).status()).isEqualTo(200);
        Answer content = desk.get(FILER, "documents/" + paper + "/content");
        assertThat(content.status()).isEqualTo(403);
        assertThat(content.code()).isEqualTo("VIEW_ONLY");
        assertThat(content.body().path("rule").asText()).isEqualTo("1.1");
        assertThat(sheet(FILER)).isEqualTo(200);
    }

    private static int sheet(String login) {
        return House.as(login)
                .accept("image/png, application/problem+json")
                .get("/documents/" + paper + "/pages/1")
                .statusCode();
    }

    @Test
    void section_1_1_the_download_of_the_portal_is_refused_with_the_same_words() {
        Page page = House.browser(FILER);
        Response answer = page.navigate(House.url() + "/documents/" + paper);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("main").innerText())
                .contains(desk.get(FILER, "documents/" + paper + "/content").text("detail"));
        walk.looks(page, "16-view-only-refused");
        page.close();
    }

    @Test
    void section_1_1_who_is_not_cleared_is_not_even_shown_a_sheet() {
        for (String login : List.of("xb.agent", "clerk1", "admin")) {
            assertThat(desk.get(login, "documents/" + paper + "/content").code())
                    .as(login)
                    .isNotEqualTo("VIEW_ONLY");
            assertThat(sheet(login)).as(login).isIn(403, 404);
        }
    }
}
