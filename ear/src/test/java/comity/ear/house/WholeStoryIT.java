package comity.ear.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import comity.ear.story.Answer;
import comity.ear.story.ChamberStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One dispute from the form to the published decision, through the public API, on the whole house. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeStoryIT {

    private static final ZoneId SEAT = ZoneId.of("Europe/Zurich");

    private static Desk desk;
    private static ChamberStory story;
    private static String citation;

    @BeforeAll
    static void two_invented_states() {
        desk = House.desk();
        story = new ChamberStory(desk, new Parties(List.of("XH"), "XL"));
    }

    @Test
    @Order(1)
    void a_claim_is_filed_examined_registered_and_served() {
        LocalDate today = LocalDate.ofInstant(desk.now(), SEAT);
        ClaimText text = new ClaimText(List.of("XH"), "XL", "Lumenia – Measures concerning Exercise Grey Plover");
        text.exhibit(
                desk.upload("xh.agent", "log.pdf", SmallPdf.of("Range log", "Grey Plover")),
                "Range log",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that an exercise was held near its border without notice.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text);
        assertThat(story.reference()).matches("F-\\d{4}-[0-9A-Z]{6}");
        story.register();
        assertThat(story.reference()).matches("ESCT-\\d{4}-\\d{4}");
        story.serve();
    }

    @Test
    @Order(2)
    void consultations_fail_and_a_panel_is_composed() {
        String day = LocalDate.ofInstant(desk.now(), SEAT).toString();
        story.reply().enter(day).fail().requestPanel(List.of(1));
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        story.propose(3).agree().disclose();
        assertThat(story.judges()).hasSize(3);
    }

    @Test
    @Order(3)
    void the_written_rounds_are_filed_and_the_hearing_is_held() {
        story.organise().order();
        assertThat(House.anonymous()
                        .get("/api/v1/cases/" + story.reference() + "/organisation/timetable.ics?language=fr")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .as("S10: a calendar follows the timetable without an account")
                .contains("BEGIN:VCALENDAR", "BEGIN:VEVENT", "TL-23");
        List.of("R1", "R2", "R3", "R4").forEach(story::submitAndReceive);
        Instant opens = workingMorning();
        story.schedule(opens);
        desk.advanceTo(opens);
        story.hear();
    }

    @Test
    @Order(4)
    void the_panel_decides_and_the_decision_is_sealed() {
        story.draft(
                "The claimant alleges that notice was not given.\n\nThe respondent denies it.",
                "The panel finds that the quernstone exercise was one exercise.",
                "Finds that notice was due and was not given.",
                "UPHELD",
                List.of("CESS"));
        story.summary("Notice of an exercise under one plan.", List.of("exercises"));
        citation = story.review().vote(true).seal();
        assertThat(citation).matches("\\[\\d{4}\\] ESCT-P \\d+");
        assertThat(desk.get("clerk1", "precedents?q=quernstone").body().toString())
                .doesNotContain(citation);
    }

    @Test
    @Order(5)
    void the_published_decision_is_found_in_the_public_search() throws InterruptedException {
        desk.advanceTo(desk.now().plus(Duration.ofDays(16)));
        story.publish();
        String found = "";
        for (int i = 0; i < 60 && !found.contains(citation); i++) {
            java.util.concurrent.TimeUnit.SECONDS.sleep(1);
            found = House.anonymous().get("/api/v1/precedents?q=quernstone").asString();
        }
        assertThat(found).contains(citation);
    }

    @Test
    @Order(6)
    void the_docket_of_the_case_is_unbroken_and_its_state_is_decided() {
        Answer file = story.look("clerk1");
        assertThat(file.text("state")).isEqualTo("DECIDED");
        JsonNode verified =
                desk.get("clerk1", "cases/" + story.reference() + "/proof").ok().body();
        assertThat(verified.path("brokenSeq").asInt(0)).as(verified.toString()).isZero();
        assertThat(verified.path("lines").asInt()).isGreaterThan(30);
    }

    @Test
    @Order(7)
    void an_administrator_and_a_stranger_learn_nothing_of_chambers() {
        for (String login : List.of("admin", "xa.agent", "xh.agent")) {
            assertThat(desk.get(login, "cases/" + story.reference() + "/deliberation")
                            .status())
                    .as(login)
                    .isIn(403, 404);
        }
    }

    private static Instant workingMorning() {
        ZonedDateTime day = desk.now().atZone(SEAT).plusDays(45).withHour(10).withMinute(0);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }
}
