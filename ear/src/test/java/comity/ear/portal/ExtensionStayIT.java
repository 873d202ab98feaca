package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** X7 and X6 on their pages: more time is asked for, the other side is heard, days are given; the case stands still and goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExtensionStayIT {

    private static final String TITLE = "Jorland – Measures concerning Convoy Blue Lantern";
    private static final String REASONS = "The archive of the port opens to us on Monday only.";
    private static final String VIEW = "We consent; the archive is open to both.";
    private static final String RULING = "The archive could not be reached before.";
    private static final String STAY = "The parties await the finding of the commission of inquiry.";
    private static final String ELSEWHERE = "Arbitration no. 4 on the Convoy";
    private static final String SAME = "It is the same convoy, and the same two States.";
    private static final String[] OWN = {
        TITLE, REASONS, VIEW, RULING, STAY, ELSEWHERE, SAME, "Convoy", "convoy", "exercise"
    };
    private static final String CLAIMANT = "xk.agent";
    private static final String RESPONDENT = "xj.agent";

    private static ChamberStory story;
    private static Instant before;
    private final Walk walk = new Walk();

    @BeforeAll
    static void the_timetable_is_ordered() {
        story = Until.ordered("XK", "XJ", TITLE);
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String at(String room) {
        return "/" + room + "?case=" + story.reference();
    }

    private static JsonNode request() {
        return House.desk()
                .get(CLAIMANT, "cases/" + story.reference() + "/extensions")
                .ok()
                .body()
                .get(0);
    }

    private static String state() {
        return House.desk()
                .get(CLAIMANT, "cases/" + story.reference())
                .ok()
                .body()
                .path("state")
                .asText();
    }

    private static String requested(String room) {
        return at(room) + "&request=" + request().path("id").asLong();
    }

    @Test
    @Order(1)
    void x7_a_party_asks_for_more_time_before_its_limit_ends() {
        Page page = walk.open(CLAIMANT, at("extension/request"));
        walk.everyWay(page, "extension-request", OWN);
        page = walk.open(CLAIMANT, at("extension/request"));
        page.locator("#limit input").first().check();
        page.locator("#days").fill("7");
        walk.refused(page, "send", "reasons", "");
        assertThat(page.locator("#days").inputValue()).isEqualTo("7");
        page.locator("#reasons").fill(REASONS);
        assertThat(walk.done(page, "send")).isNotBlank();
        before = Instant.parse(request().path("dueAt").asText());
    }

    @Test
    @Order(2)
    void tl_86_the_other_side_is_heard() {
        Page page = walk.awaited(RESPONDENT, requested("extension/answer"), "#consent");
        walk.everyWay(page, "extension-answer", OWN);
        page = walk.open(RESPONDENT, requested("extension/answer"));
        page.locator("#answer").fill(VIEW);
        assertThat(walk.done(page, "consent")).isNotBlank();
    }

    @Test
    @Order(3)
    void tl_87_the_registrar_sees_what_moves_and_gives_the_days() {
        Page page = walk.awaited("registrar", requested("extension/decision"), "#grant");
        walk.everyWay(page, "extension-decision", OWN);
        page = walk.open("registrar", requested("extension/decision"));
        page.locator("#grantedDays").fill("7");
        Walk.press(page, "try");
        assertThat(page.locator("main").innerText())
                .contains(request().path("code").asText());
        walk.looks(page, "18-extension-preview");
        page.locator("#ruling").fill(RULING);
        assertThat(walk.done(page, "grant")).isNotBlank();
        JsonNode granted = request();
        assertThat(granted.path("grantedDays").asInt()).isEqualTo(7);
        assertThat(Instant.parse(granted.path("dueAt").asText())).isAfter(before);
    }

    @Test
    @Order(4)
    void what_is_still_to_come_is_shown_with_its_dates() {
        Page page = walk.open(CLAIMANT, "/cases/" + story.reference() + "/timeline");
        assertThat(page.locator("main table tbody tr").count()).isGreaterThan(2);
        walk.everyWay(page, "18-timeline", OWN);
        assertThat(walk.open(null, "/cases/" + story.reference() + "/deadlines")
                        .locator("main")
                        .innerText())
                .doesNotContain(REASONS, VIEW, RULING);
    }

    @Test
    @Order(5)
    void x6_the_presiding_judge_stays_the_case_and_lets_it_go_on() {
        String judge = story.presiding();
        Page page = walk.awaited(judge, at("stay/stay"), "#send");
        walk.everyWay(page, "stay", OWN);
        page = walk.open(judge, at("stay/stay"));
        page.locator("#cause input[value=OTHER]").check();
        page.locator("#until").fill(Until.today().plusDays(30).toString());
        Walk.press(page, "try");
        walk.looks(page, "18-stay-preview");
        page.locator("#reasons").fill(STAY);
        assertThat(walk.done(page, "send")).isNotBlank();
        assertThat(state()).isEqualTo("STAYED");
        for (String party : List.of(CLAIMANT, RESPONDENT)) {
            assertThat(walk.open(party, at("stay/stay")).locator("main").innerText())
                    .contains(STAY);
        }
        page = walk.awaited(judge, at("stay/stay"), "#end");
        walk.everyWay(page, "stay-ledger", OWN);
        page = walk.open(judge, at("stay/stay"));
        page.locator("#endReasons").fill("The commission has reported.");
        assertThat(walk.done(page, "end")).isNotBlank();
        assertThat(state()).isEqualTo("WRITTEN");
    }

    @Test
    @Order(6)
    void x8_a_proceeding_elsewhere_is_flagged_answered_and_ruled_on() {
        String page8 = at("litispendence/litispendence");
        Page page = walk.open(RESPONDENT, page8);
        walk.everyWay(page, "20-litispendence", OWN);
        page = walk.open(RESPONDENT, page8);
        page.locator("#forum input[value=ARBITRATION]").check();
        page.locator("#name").fill(ELSEWHERE);
        walk.refused(page, "send", "words", "");
        assertThat(page.locator("#name").inputValue()).isEqualTo(ELSEWHERE);
        page.locator("#words").fill(SAME);
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.awaited(CLAIMANT, page8, "#reply");
        page.locator("#answer").fill("It is another convoy.");
        assertThat(walk.done(page, "reply")).isNotBlank();
        page = walk.awaited(story.presiding(), page8, "#rule");
        walk.everyWay(page, "20-litispendence-rule", OWN);
        page = walk.open(story.presiding(), page8);
        page.locator("#ruling input[value=GOES_ON]").check();
        page.locator("#reasons").fill("The convoys differ.");
        assertThat(walk.done(page, "rule")).isNotBlank();
        assertThat(House.desk()
                        .get(CLAIMANT, "cases/" + story.reference() + "/litispendence")
                        .ok()
                        .body()
                        .get(0)
                        .path("ruling")
                        .asText())
                .isEqualTo("GOES_ON");
    }
}
