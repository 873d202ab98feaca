package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import comity.ear.story.SmallPdf;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A panel from its names to the end of the hearing, each act of the Tribunal on its page (S09, S10, S15, S19). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PanelWalkIT {

    private static final String CLAIMANT = "xj.agent";
    private static final String RESPONDENT = "xk.agent";
    private static final List<String> AGENTS = List.of(CLAIMANT, RESPONDENT);
    private static final String TERMS = "To examine the matter and to make findings.";
    private static final String LIMIT = "As a sketch of the ground only.";
    private static final String WISH = "Five days more for the translations, please.";
    private static final String POST = "Professor of international law";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private static Desk desk;
    private static ChamberStory story;
    private static ZonedDateTime opens;

    private final Walk walk = new Walk();

    @BeforeAll
    static void a_panel_is_established() {
        desk = House.desk();
        story = Until.asked("XJ", "XK", "Kessel – Measures concerning Exercise Amber Gate");
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        AGENTS.forEach(agent -> story.awaited(agent, "panel/seats", Map.of("seats", 3)));
    }

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    private static String on(String page) {
        return "/" + page + "?case=" + story.reference();
    }

    @Test
    @Order(1)
    void s09_the_registrar_proposes_names_and_the_president_appoints_where_the_parties_ask() {
        Page registrar = walk.awaited("registrar", on("panel/composition"), "#propose-names");
        assertThat(walk.done(registrar, "propose-names")).isNotBlank();
        assertThat(registrar.locator("table tbody tr").count()).isGreaterThanOrEqualTo(6);
        AGENTS.forEach(agent -> story.awaited(agent, "panel/president", Map.of()));
        Page president = walk.awaited("president", on("panel/composition"), "#appoint-judges");
        List<String> names = List.of("Ginevra Malaspada", "Ljuba Medanić", "Priit Allikmets");
        Locator suggested = president.locator("#appoint tbody input:checked");
        while (suggested.count() > 0) {
            suggested.first().uncheck();
        }
        names.subList(0, 2).forEach(name -> president.getByLabel(name).check());
        walk.refused(president, "appoint-judges", "names", "");
        assertThat(president.locator("#appoint tbody input:checked").count()).isEqualTo(2);
        president.getByLabel(names.get(2)).check();
        walk.looks(president, "21-composition-appoint");
        assertThat(walk.done(president, "appoint-judges")).isNotBlank();
        sitting();
    }

    private static void sitting() {
        story.judges().clear();
        JsonNode read = desk.get("registrar", "cases/" + story.reference() + "/panel")
                .ok()
                .body();
        read.path("names").forEach(name -> {
            if (name.path("seat").isNumber()) {
                story.judges().add(name.path("personId").asText());
            }
        });
        assertThat(story.judges()).as(read.toString()).hasSize(3);
    }

    @Test
    @Order(2)
    void s09_a_nominee_discloses_and_takes_the_oath() {
        Map<String, Object> words = new HashMap<>(Map.of(
                "nationalities", "That of the nominating State only",
                "posts", POST,
                "interests", "None",
                "pastRoles", "None that touches the parties",
                "publications", "None on the matter"));
        Page page = walk.awaited(story.presiding(), on("panel/disclosure"), "#send");
        words.forEach((field, value) -> page.locator("#" + field).fill(value.toString()));
        walk.refused(page, "send", "oath", "");
        assertThat(page.locator("#posts").inputValue()).isEqualTo(POST);
        walk.everyWay(page, "21-disclosure");
        walk.open(story.presiding(), on("panel/disclosure"));
        words.forEach((field, value) -> page.locator("#" + field).fill(value.toString()));
        page.locator("#oath").check();
        assertThat(walk.done(page, "send")).isNotBlank();
        words.put("oath", true);
        story.judges().subList(1, 3).forEach(judge -> story.awaited(judge, "panel/disclosure", words));
    }

    @Test
    @Order(3)
    void s10_the_judges_elect_who_presides_and_procedural_order_no_1_fixes_the_timetable() {
        Page judge = walk.awaited(story.presiding(), on("panel/organisation"), "#vote");
        walk.refused(judge, "vote", "choice", "");
        judge.locator("#vote-form input[value='" + story.presiding() + "']").check();
        walk.looks(judge, "21-presiding");
        assertThat(walk.done(judge, "vote")).isNotBlank();
        story.awaited(story.judges().get(1), "organisation/presiding/vote", Map.of("choice", story.presiding()));
        Page agent = walk.awaited(CLAIMANT, on("panel/organisation"), "#propose");
        agent.locator("#terms").fill(TERMS);
        walk.looks(agent, "21-terms");
        assertThat(walk.done(agent, "propose")).isNotBlank();
        story.awaited(RESPONDENT, "organisation/terms", Map.of("terms", TERMS));
        walk.awaited(story.presiding(), on("panel/organisation"), "#circulate");
        judge.locator("#pagesFirst").fill("many");
        judge.locator("#languages").fill("English");
        walk.refused(judge, "circulate", "pagesFirst", "");
        assertThat(judge.locator("#languages").inputValue()).isEqualTo("English");
        walk.everyWay(judge, "21-procedural-order", TERMS);
        walk.open(story.presiding(), on("panel/organisation"));
        judge.locator("#confidentiality").fill(LIMIT);
        walk.refused(judge, "circulate", "commentsUntil", "");
        assertThat(judge.locator("#confidentiality").inputValue()).isEqualTo(LIMIT);
        judge.locator("#commentsUntil").fill(Until.today().toString());
        assertThat(walk.done(judge, "circulate")).isNotBlank();
        theyAreHeard();
        walk.awaited(story.presiding(), on("panel/organisation"), "#issue");
        assertThat(judge.locator("#words-claimant").innerText()).isEqualTo(WISH);
        assertThat(judge.locator("#confidentiality").inputValue()).isEqualTo(LIMIT);
        walk.everyWay(judge, "21-order-heard", TERMS, LIMIT, WISH);
        walk.open(story.presiding(), on("panel/organisation"));
        assertThat(walk.done(judge, "issue")).isNotBlank();
        walk.open(story.presiding(), on("panel/organisation"));
        assertThat(judge.locator("table tbody tr").count()).isGreaterThanOrEqualTo(4);
        walk.everyWay(judge, "21-timetable", TERMS, LIMIT);
        Page open = walk.open(CLAIMANT, "/cases/" + story.reference() + "/deadlines");
        assertThat(open.locator("#order-no-1").innerText()).contains(LIMIT, "200", "100");
    }

    /** S10: one party comments on its page, the other says there that it has no comments. */
    private void theyAreHeard() {
        Page claimant = walk.awaited(CLAIMANT, on("panel/organisation"), "#comment-send");
        walk.refused(claimant, "comment-send", "comment", "");
        claimant.locator("#comment").fill(WISH);
        walk.everyWay(claimant, "21-draft-comment", TERMS, LIMIT, WISH);
        walk.open(CLAIMANT, on("panel/organisation"));
        claimant.locator("#comment").fill(WISH);
        assertThat(walk.done(claimant, "comment-send")).isNotBlank();
        Page respondent = walk.awaited(RESPONDENT, on("panel/organisation"), "#no-comment");
        assertThat(walk.done(respondent, "no-comment")).isNotBlank();
    }

    @Test
    @Order(4)
    void s15_an_exhibit_is_filed_objected_to_answered_and_ruled_on() {
        String exhibit = story.act(CLAIMANT, "exhibits", map()).text("number");
        story.awaited(RESPONDENT, "service/acknowledge", Map.of());
        String path = on("evidence/exhibit") + "&number=" + exhibit;
        Page respondent = walk.awaited(RESPONDENT, path, "#send-objection");
        respondent.locator("#ground input[value=AUTHENTICITY]").check();
        walk.refused(respondent, "send-objection", "reasons", "");
        assertThat(respondent.locator("#ground input[value=AUTHENTICITY]").isChecked())
                .isTrue();
        respondent.locator("#reasons").fill("The map bears no stamp.");
        assertThat(walk.done(respondent, "send-objection")).isNotBlank();
        Page claimant = walk.awaited(CLAIMANT, path, "#send-answer");
        claimant.locator("#answer").fill("The stamp is on its back.");
        assertThat(walk.done(claimant, "send-answer")).isNotBlank();
        Page judge = walk.awaited(story.presiding(), path, "#send-ruling");
        judge.locator("#ruling input[value=ADMITTED_LIMITED]").check();
        judge.locator("#limitedTo").fill(LIMIT);
        walk.refused(judge, "send-ruling", "reasons-of-ruling", "");
        assertThat(judge.locator("#limitedTo").inputValue()).isEqualTo(LIMIT);
        walk.everyWay(judge, "10-exhibit-ruling");
        walk.open(story.presiding(), path);
        judge.locator("#ruling input[value=ADMITTED_LIMITED]").check();
        judge.locator("#limitedTo").fill(LIMIT);
        judge.locator("#reasons-of-ruling").fill("Its maker is known; its scale is not.");
        assertThat(walk.done(judge, "send-ruling")).isNotBlank();
        walk.open(RESPONDENT, path);
        assertThat(respondent.locator("main").innerText()).contains(LIMIT);
        walk.looks(respondent, "10-exhibit-ruled");
    }

    private static Map<String, Object> map() {
        Map<String, Object> exhibit = new HashMap<>(Map.of(
                "kind", "MAP", "title", "Map of the range", "source", "Survey office", "custody", "Survey office"));
        exhibit.put("language", "en");
        exhibit.put("upload", desk.upload(CLAIMANT, "map.pdf", SmallPdf.of("Map of the range")));
        exhibit.put("madeOn", Until.today().minusDays(200).toString());
        exhibit.putAll(Map.of("militaryDetail", false, "personalData", false, "sourceAtRisk", false));
        return exhibit;
    }

    @Test
    @Order(5)
    void s19_the_registry_announces_the_hearing_with_a_row_for_each_speaker() {
        List.of("R1", "R2", "R3", "R4").forEach(story::submitAndReceive);
        opens = Until.morning(45);
        Page clerk = walk.awaited("clerk1", on("hearing/schedule"), "#send");
        clerk.locator("#room").fill("Great Hall");
        clerk.locator("#languages").selectOption(new String[] {"en", "fr"});
        speaker(clerk, 0, "Agent of Jorland", "sixty");
        walk.refused(clerk, "send", "opensAt", "");
        assertThat(clerk.locator("#room").inputValue()).isEqualTo("Great Hall");
        clerk.locator("#opensAt").fill(TYPED.format(opens));
        walk.refused(clerk, "send", "speakers", "number");
        assertThat(clerk.locator("[id='speakers:0:speaker']").inputValue()).isEqualTo("Agent of Jorland");
        speaker(clerk, 0, "Agent of Jorland", "60");
        speaker(clerk, 1, "Agent of Kessel", "60");
        Walk.press(clerk, "speakersAdd");
        assertThat(clerk.evaluate("() => document.activeElement.id")).isEqualTo("speakers:2:side");
        clerk.locator("[id='speakers:2:side']").selectOption("RSP");
        speaker(clerk, 2, "Counsel of Kessel", "30");
        clerk.keyboard().press("Enter");
        clerk.locator("[id='speakers:3:remove']").waitFor();
        assertThat(clerk.locator("[id='speakers:2:speaker']").inputValue()).isEqualTo("Counsel of Kessel");
        Walk.press(clerk, "[id='speakers:3:remove']");
        walk.looks(clerk, "12-schedule");
        assertThat(walk.done(clerk, "send")).isNotBlank();
        assertThat(clerk.locator("main").innerText()).contains("Counsel of Kessel", "Great Hall");
        walk.everyWay(walk.open("clerk1", on("hearing/schedule")), "12-schedule-again");
        walk.open(
                "clerk1",
                "/hearing/calendar?month=" + opens.toLocalDate().toString().substring(0, 7));
        walk.looks(clerk, "12-calendar");
    }

    private static void speaker(Page page, int row, String name, String minutes) {
        page.locator("[id='speakers:" + row + ":minutes']").fill(minutes);
        page.locator("[id='speakers:" + row + ":speaker']").fill(name);
    }

    /** TL-50 has effect ESC: it has run, and the hearing must open all the same. */
    private void overdueOpeningStandsAtTheHeadOfTheCase() {
        Page clerk = walk.awaited("clerk1", "/cases/" + story.reference(), ".standing", "overdue");
        assertThat(clerk.locator(".standing").innerText()).contains("The Registry", "TL-50");
        walk.looks(clerk, "12-hearing-overdue");
    }

    @Test
    @Order(6)
    void s19_the_hearing_opens_with_those_who_came_and_rises_with_minutes_and_transcript() {
        desk.advanceTo(opens.toInstant());
        overdueOpeningStandsAtTheHeadOfTheCase();
        Page clerk = walk.awaited("clerk1", on("hearing/case"), "#open");
        assertThat(clerk.locator("[id='present:2:name']").inputValue()).isEqualTo("Counsel of Kessel");
        clerk.locator("[id='present:2:capacity']").fill("");
        walk.refused(clerk, "open", "present", "");
        walk.everyWay(clerk, "12-hearing-open");
        walk.open("clerk1", on("hearing/case"));
        clerk.locator("[id='present:2:capacity']").fill("Counsel");
        assertThat(walk.done(clerk, "open")).isNotBlank();
        walk.awaited("clerk1", on("hearing/case"), "#rise");
        assertThat(clerk.locator("main").innerText()).contains("Counsel of Kessel, Counsel");
        Walk.upload(clerk, "minutes", "Minutes of the hearing");
        walk.refused(clerk, "rise", "transcript", "");
        assertThat(clerk.locator("#field-minutes .docs li").innerText()).contains("minutes.pdf");
        walk.everyWay(clerk, "12-hearing-record");
        walk.open("clerk1", on("hearing/case"));
        Walk.upload(clerk, "minutes", "Minutes of the hearing");
        Walk.upload(clerk, "transcript", "Transcript of the hearing");
        assertThat(walk.done(clerk, "rise")).isNotBlank();
    }

    @Test
    @Order(7)
    void s19_the_parties_correct_the_transcript_and_the_presiding_judge_closes_the_hearing() {
        Page agent = walk.awaited(CLAIMANT, on("hearing/case"), "#correct");
        agent.locator("#passages").fill("Page 1, line 2");
        walk.refused(agent, "correct", "passages", "");
        assertThat(agent.locator("#passages").inputValue()).isEqualTo("Page 1, line 2");
        walk.looks(agent, "12-transcript");
        agent.locator("#passages").fill("Page 1, line 2; for “range” read “ridge”");
        assertThat(walk.done(agent, "correct")).isNotBlank();
        story.awaited(RESPONDENT, "hearing/corrections", Map.of("passages", List.of()));
        Page judge = walk.awaited(story.presiding(), on("hearing/case"), "#close");
        walk.everyWay(judge, "12-hearing-close");
        assertThat(walk.done(judge, "close")).isNotBlank();
        walk.looks(walk.awaited(story.presiding(), on("deliberation/room"), "#issue"), "11-room-new");
    }
}
