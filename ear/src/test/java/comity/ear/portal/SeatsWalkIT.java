package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** S09 by hand: the parties strike and rank, one challenges a judge, the seat falls vacant and is filled again. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeatsWalkIT {

    private static final String CLAIMANT = "xh.agent";
    private static final String RESPONDENT = "xi.agent";
    private static final String GROUND = "He is said to have advised the other party on this very border.";
    private static final String ANSWER = "I have never advised anybody on it.";
    private static final String RULING = "The letters that were shown leave a doubt that a party may reasonably have.";
    private static final String[] OWN = {
        GROUND, ANSWER, RULING, "North Concord Alliance", "Judge of the International", "Professor"
    };

    private static Desk desk;
    private static ChamberStory story;
    private static String challenged;
    private final Walk walk = new Walk();

    @BeforeAll
    static void names_are_proposed() {
        desk = House.desk();
        story = Until.asked("XH", "XI", "Istmark – Measures concerning the pass of Tarn");
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        story.propose(3);
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String on(String page) {
        return "/" + page + "?case=" + story.reference();
    }

    @Test
    @Order(1)
    void s09_each_party_strikes_and_ranks_and_the_lists_open_together() {
        Page claimant = walk.awaited(CLAIMANT, on("panel/composition"), "#hand");
        ranks(claimant).first().fill("x");
        walk.refused(claimant, "hand", "ranks", "");
        assertThat(ranks(claimant).first().inputValue()).isEqualTo("x");
        walk.everyWay(claimant, "21-strike-and-rank", OWN);
        hand(walk.open(CLAIMANT, on("panel/composition")), 1);
        Page waiting = walk.open(RESPONDENT, on("panel/composition"));
        assertThat(waiting.locator("main").innerText()).doesNotContain("ranked 1");
        hand(waiting, 0);
        Page open = walk.open(CLAIMANT, on("panel/composition"));
        assertThat(open.locator("[aria-labelledby=sr]").last().innerText()).contains("struck", "ranked");
        walk.everyWay(open, "21-lists-open", OWN);
    }

    private static Locator ranks(Page page) {
        return page.locator("#list input[id$=':rank']");
    }

    /** Ranks all names but one, which is struck. */
    private void hand(Page page, int struck) {
        int rank = 1;
        for (int i = 0; i < ranks(page).count(); i++) {
            ranks(page).nth(i).fill(i == struck ? "" : String.valueOf(rank++));
        }
        assertThat(walk.done(page, "hand")).isNotBlank();
    }

    @Test
    @Order(2)
    void s09_a_party_challenges_a_judge_who_comments_and_the_president_decides() {
        story.agree();
        story.disclose().organise().order();
        challenged = story.judges().get(2);
        Page claimant = walk.awaited(CLAIMANT, on("challenge/challenge"), "#send");
        claimant.locator("#challenging input[value='" + challenged + "']").check();
        walk.refused(claimant, "send", "reasons", "");
        walk.everyWay(claimant, "21-challenge", OWN);
        claimant = walk.open(CLAIMANT, on("challenge/challenge"));
        claimant.locator("#challenging input[value='" + challenged + "']").check();
        claimant.locator("#reasons").fill(GROUND);
        assertThat(walk.done(claimant, "send")).isNotBlank();
        for (String login : List.of(challenged, RESPONDENT)) {
            Page page = walk.awaited(login, on("challenge/challenge"), "#say");
            walk.refused(page, "say", "comment", "");
            page.locator("#comment").fill(ANSWER);
            walk.looks(page, "21-challenge-comment");
            assertThat(walk.done(page, "say")).isNotBlank();
        }
        Page president = walk.awaited("president", on("challenge/challenge"), "#uphold");
        walk.refused(president, "uphold", "decision", "");
        president.locator("#decision").fill(RULING);
        walk.everyWay(president, "21-challenge-decide", OWN);
        president = walk.open("president", on("challenge/challenge"));
        president.locator("#decision").fill(RULING);
        assertThat(walk.done(president, "uphold")).isNotBlank();
        Page read = walk.open(CLAIMANT, on("challenge/challenge"));
        assertThat(read.locator("main").innerText()).contains(RULING, "ESCT-CH");
        walk.looks(read, "21-challenge-upheld");
    }

    @Test
    @Order(3)
    void s09_the_vacant_seat_is_filled_and_the_successor_says_that_he_has_read_the_record() {
        Page seats = walk.awaited("registrar", on("challenge/seats"), "main table");
        walk.everyWay(seats, "21-seat-vacant", OWN);
        Page registrar = walk.awaited("registrar", on("panel/composition"), "#propose-names");
        assertThat(walk.done(registrar, "propose-names")).isNotBlank();
        String successor = proposed();
        for (String login : List.of(CLAIMANT, RESPONDENT)) {
            Page page = walk.awaited(login, on("panel/composition"), "#agree-names");
            page.locator("#agree .check label")
                    .filter(new Locator.FilterOptions().setHasText(desk.nameOf(successor)))
                    .locator("input")
                    .check();
            walk.looks(page, "21-successor");
            assertThat(walk.done(page, "agree-names")).isNotBlank();
        }
        Map<String, Object> disclosure = new HashMap<>(Map.of(
                "nationalities", "That of the nominating State only",
                "posts", "Professor of international law",
                "interests", "None",
                "pastRoles", "None that touches the parties",
                "publications", "None on the matter"));
        disclosure.put("oath", true);
        story.awaited(successor, "panel/disclosure", disclosure);
        Page judge = walk.awaited(successor, on("challenge/seats"), "#read");
        walk.everyWay(judge, "21-record-to-read", OWN);
        assertThat(walk.done(walk.open(successor, on("challenge/seats")), "read"))
                .isNotBlank();
        assertThat(walk.open(CLAIMANT, on("challenge/seats")).locator("main").innerText())
                .contains(desk.nameOf(successor));
    }

    private static String proposed() {
        for (var name : desk.get("registrar", "cases/" + story.reference() + "/panel")
                .ok()
                .body()
                .path("names")) {
            if (name.path("state").asText().equals("PROPOSED")) {
                return name.path("personId").asText();
            }
        }
        throw new AssertionError("nobody is proposed");
    }
}
