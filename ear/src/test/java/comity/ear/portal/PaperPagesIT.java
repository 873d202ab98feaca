package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Papers read in the portal: restricted ones only shown, others also saved. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperPagesIT {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    private static final String TITLE = "Kessel – Measures concerning the Weather Station of Marn";
    private static final String SECRET = "Names of the observers";

    private static final Parties PARTIES = new Parties(List.of("XI"), "XK");
    private static final String CLAIMANT = PARTIES.claimant();
    private static final String RESPONDENT = PARTIES.defendant();

    @TempDir
    static Path folder;

    private static Desk desk;
    private static CaseStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_is_served() {
        desk = House.desk();
        story = new CaseStory(desk, PARTIES);
        LocalDate today = today();
        ClaimText text = new ClaimText(List.of("XI"), "XK", TITLE);
        text.exhibit(
                desk.upload(CLAIMANT, "note.pdf", SmallPdf.of("Note", "Marn, alleged")),
                "Note on the weather station",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that weather station " + UUID.randomUUID() + " was closed without notice.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text).register().serve();
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(desk.now(), SEAT);
    }

    private static String at(String room) {
        return "/" + room + "?case=" + story.reference();
    }

    private static Path file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), SmallPdf.of(lines));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void exhibit(Page page, String title, String accessClass) {
        page.locator("#title").fill(title);
        page.locator("#madeOn").fill(today().minusDays(20).toString());
        page.locator("#source").fill("The station's own record");
        page.locator("#custody").fill("Kept at the station, copied by its head.");
        page.locator("#language").fill("en");
        page.locator("#requestedClass").selectOption(new SelectOption().setValue(accessClass));
    }

    @Test
    @Order(3)
    void a_restricted_exhibit_is_only_shown_with_the_readers_name_and_each_look_is_logged() {
        Page page = walk.open(CLAIMANT, at("evidence/file"));
        Walk.upload(page, "upload", file("observers.pdf", "Names that nobody else may read."));
        exhibit(page, SECRET, "RES");
        Walk.upload(page, "summary", file("public.pdf", "There were four observers."));
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.open(CLAIMANT, at("evidence/exhibit") + "&number=C-2");
        String view = page.locator("a.doc").first().getAttribute("href");
        String paper = view.replace("/view", "");
        page = walk.open(CLAIMANT, view);
        assertThat(page.locator("#view-only").textContent()).isNotBlank();
        assertThat(page.locator("#download").count()).isZero();
        assertThat(page.locator("main").textContent()).doesNotContain("nobody else may read");
        assertThat(Walk.pictures(page)).isEqualTo(1);
        walk.everyWay(page, "paper-view-only", TITLE, SECRET);
        assertThat(page.request().get(House.url() + paper).status()).isEqualTo(403);
        assertThat(House.as(CLAIMANT).get(paper + "/content").statusCode()).isEqualTo(403);
        assertThat(House.as(RESPONDENT).get(paper + "/pages/1").statusCode()).isIn(403, 404);
        assertThat(House.anonymous().get(paper + "/pages/1").statusCode()).isEqualTo(404);
        assertThat(House.anonymous().get(view).statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void a_paper_of_the_parties_is_read_page_by_page_and_can_be_saved() {
        Page page = walk.open(RESPONDENT, at("evidence/exhibit") + "&number=C-1");
        page.locator("a.doc").first().click();
        assertThat(page.locator(".sheets img").count()).isEqualTo(1);
        assertThat(Walk.pictures(page)).isEqualTo(1);
        walk.everyWay(page, "paper", TITLE);
        assertThat(page.locator(".sheets pre").textContent()).contains("Marn, alleged");
        String file = page.locator("#download").getAttribute("href");
        assertThat(page.request().get(House.url() + file).status()).isEqualTo(200);
    }
}
