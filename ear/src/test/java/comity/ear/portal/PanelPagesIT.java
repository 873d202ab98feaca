package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two delegations before a panel: rounds, exhibits, hearing, comments on the draft, proposals of redaction. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PanelPagesIT {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");
    private static final String TITLE = "Kessel – Measures concerning the Weather Station of Marn";
    private static final String EXHIBIT = "Readings of the weather station";
    private static final String SECRET = "Names of the observers";

    private static final Parties PARTIES = new Parties(List.of("XI"), "XK");
    private static final String CLAIMANT = PARTIES.claimant();
    private static final String RESPONDENT = PARTIES.defendant();

    @TempDir
    static Path folder;

    private static Desk desk;
    private static ChamberStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_stands_before_its_panel() {
        desk = House.desk();
        story = new ChamberStory(desk, PARTIES);
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
        story.reply().enter(today.toString()).fail().requestPanel(List.of(1));
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        story.propose(3).agree().disclose().organise().order();
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

    @Test
    @Order(1)
    void a_round_without_its_paper_is_refused_and_with_it_is_filed_and_received() {
        Page page = walk.open(CLAIMANT, at("submission/file") + "&round=R1");
        walk.everyWay(page, "07-round", TITLE);
        walk.refused(page, "send", "upload", "");
        walk.looks(page, "07-round-refused");
        Walk.upload(page, "upload", file("first.pdf", "1. The facts as alleged.", "2. The law."));
        Walk.upload(page, "summary", file("summary.pdf", "In short."));
        page.locator("input[id$='paragraphs']").first().fill("1-2");
        page.locator("input[id$='heading']").first().fill("Facts and law");
        page.locator("input[id$='claims']").first().fill("1");
        assertThat(walk.done(page, "send")).isNotBlank();
        walk.looks(page, "07-round-filed");
        page = walk.open(RESPONDENT, at("serving/service"));
        assertThat(walk.done(page, "acknowledge")).isNotBlank();
    }

    @Test
    @Order(2)
    void an_exhibit_is_filed_objected_to_and_answered() {
        Page page = walk.open(CLAIMANT, at("evidence/file"));
        walk.everyWay(page, "07-exhibit-file", TITLE);
        page.locator("#source").fill("The station's own record");
        walk.refused(page, "send", "title", "");
        assertThat(page.locator("#source").inputValue()).isEqualTo("The station's own record");
        Walk.upload(page, "upload", file("readings.pdf", "The readings of March."));
        exhibit(page, EXHIBIT, "PTY");
        assertThat(walk.done(page, "send")).isNotBlank();
        story.receive(RESPONDENT);
        page = walk.open(RESPONDENT, at("evidence/list"));
        walk.everyWay(page, "07-exhibits", TITLE, EXHIBIT, "Note on the weather station");
        page.locator("a.num", new Page.LocatorOptions().setHasText("C-2"))
                .first()
                .click();
        walk.looks(page, "07-exhibit");
        walk.refused(page, "send-objection", "reasons", "");
        page.locator("#ground input").first().check();
        page.locator("#reasons").fill("The station was not in service in March.");
        assertThat(walk.done(page, "send-objection")).isNotBlank();
        page = walk.open(CLAIMANT, at("evidence/exhibit") + "&number=C-2");
        walk.everyWay(page, "07-exhibit-objected", TITLE, EXHIBIT, "The station");
        page.locator("#answer").fill("It was in service; the record shows it.");
        assertThat(walk.done(page, "send-answer")).isNotBlank();
        walk.looks(page, "07-exhibit-answered");
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
        page = walk.open(CLAIMANT, at("evidence/exhibit") + "&number=C-3");
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
        Page page = walk.open(RESPONDENT, at("evidence/exhibit") + "&number=C-2");
        page.locator("a.doc").first().click();
        assertThat(page.locator(".sheets img").count()).isEqualTo(1);
        assertThat(Walk.pictures(page)).isEqualTo(1);
        walk.everyWay(page, "paper", TITLE, EXHIBIT);
        assertThat(page.locator(".sheets pre").textContent()).contains("The readings of March.");
        String file = page.locator("#download").getAttribute("href");
        assertThat(page.request().get(House.url() + file).status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void the_hearing_page_tells_a_party_what_to_send_and_takes_its_corrections() {
        List.of("R2", "R3", "R4").forEach(story::submitAndReceive);
        Instant opens = workingMorning();
        story.schedule(opens);
        Page page = walk.open(CLAIMANT, at("hearing/case"));
        walk.everyWay(page, "12-hearing", TITLE);
        walk.refused(page, "name", "witnesses", "");
        walk.looks(page, "12-hearing-refused");
        desk.advanceTo(opens);
        hear();
        page = walk.open(CLAIMANT, at("hearing/case"));
        walk.everyWay(page, "12-hearing-corrections", TITLE);
        page = walk.open(CLAIMANT, at("hearing/case"));
        page.locator("#passages").fill("");
        assertThat(walk.done(page, "correct")).isNotBlank();
        walk.looks(page, "12-hearing-corrected");
        story.act(RESPONDENT, "hearing/corrections", Map.of("passages", List.of()));
        story.act(story.presiding(), "hearing/close", Map.of());
    }

    private static void hear() {
        story.act(
                "clerk1",
                "hearing/open",
                Map.of(
                        "present",
                        List.of(
                                Map.of("side", "CLM", "name", "Agent of the claimant", "capacity", "Agent"),
                                Map.of("side", "RSP", "name", "Agent of the respondent", "capacity", "Agent"))));
        long minutes = desk.upload("clerk1", "minutes.pdf", SmallPdf.of("Minutes of the hearing"));
        long transcript = desk.upload("clerk1", "transcript.pdf", SmallPdf.of("Transcript of the hearing"));
        story.act("clerk1", "hearing/record", Map.of("minutes", List.of(minutes), "transcript", transcript));
    }

    @Test
    @Order(6)
    void both_comment_on_the_draft_and_ask_for_review_of_the_interim_report() {
        story.draft(
                "The claimant alleges that the station was closed.",
                "The panel finds that notice was due.",
                "Finds that notice was due and was not given.",
                "UPHELD",
                List.of("CESS"));
        story.summary("Notice of the closing of a station.", List.of("exercises"));
        story.act(story.presiding(), "deliberation/descriptive-draft", Map.of());
        Page page = walk.open(CLAIMANT, at("deliberation/comment"));
        walk.everyWay(page, "11-comment", TITLE);
        walk.refused(page, "send", "words", "");
        page.locator("#words").fill("Paragraph 1: the station stands at Marn.");
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.open(RESPONDENT, at("deliberation/comment"));
        assertThat(walk.done(page, "nothing")).isNotBlank();
        Desk api = desk;
        org.awaitility.Awaitility.await("the comments are closed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.post(
                                        story.presiding(),
                                        "cases/" + story.reference() + "/deliberation/interim-report",
                                        Map.of())
                                .status()
                        < 300);
        page = walk.open(RESPONDENT, at("deliberation/comment"));
        walk.everyWay(page, "11-review", TITLE);
        assertThat(walk.done(page, "nothing")).isNotBlank();
        page = walk.open(CLAIMANT, at("deliberation/comment"));
        assertThat(walk.done(page, "nothing")).isNotBlank();
    }

    @Test
    @Order(7)
    void a_party_proposes_a_redaction_and_sees_the_decision_on_its_case_page() {
        story.vote(true).seal();
        Page page = walk.open(CLAIMANT, at("deliberation/redactions"));
        walk.everyWay(page, "11-redactions", TITLE);
        walk.refused(page, "propose", "reasons", "");
        page = walk.open(RESPONDENT, at("deliberation/redactions"));
        assertThat(walk.done(page, "none")).isNotBlank();
        page = walk.open(CLAIMANT, "/cases/" + story.reference() + "/decisions");
        walk.everyWay(page, "07-case-decided", TITLE, "Dissenting");
        walk.everyWay(walk.open(CLAIMANT, "/cases/" + story.reference()), "07-case-late", TITLE, EXHIBIT, SECRET);
    }

    private static Instant workingMorning() {
        ZonedDateTime day = desk.now().atZone(SEAT).plusDays(45).withHour(10).withMinute(0);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }
}
