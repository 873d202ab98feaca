package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.ChamberStory;
import comity.ear.story.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** X3, "panels decide": a panel is at work in each of two cases, and nothing takes place before both have said the same. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JoinderPanelsIT {

    private static final String ONE = "Istmark – Measures concerning the Strait of Orn";
    private static final String OTHER = "Istmark – Measures concerning the Cape of Orn";
    private static final String REASONS = "Hestria says that one exercise is behind both claims.";
    private static final String FIRST_WORD = "The same exercise is judged once.";
    private static final String SECOND_WORD = "Two benches would hear the same witnesses.";
    private static final String AWAITED_WORD = "One record serves both benches.";
    private static final String[] OWN = {
        ONE,
        OTHER,
        REASONS,
        FIRST_WORD,
        SECOND_WORD,
        AWAITED_WORD,
        "w w",
        "The claimant alleges",
        "Range log",
        "allege",
        "Hestria"
    };

    private static Desk desk;
    private static ChamberStory one;
    private static ChamberStory other;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_panel_is_at_work_in_each_of_two_cases_against_one_respondent() {
        desk = House.desk();
        one = Until.asked("XH", "XI", ONE);
        other = Until.asked("XJ", "XI", OTHER);
        one.want("xe.judge4");
        other.want("xl.judge4");
        desk.advanceTo(desk.now().plus(Duration.ofDays(14)));
        for (ChamberStory story : List.of(one, other)) {
            story.propose(3).agree().disclose().organise().order();
        }
        assertThat(one.presiding()).isNotEqualTo(other.presiding());
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String api(ChamberStory story, String path) {
        return "cases/" + story.reference() + "/joinders" + path;
    }

    private static String room(ChamberStory story) {
        return "/joinder/joinder?case=" + story.reference();
    }

    private static JsonNode latest() {
        JsonNode all = desk.get("xh.agent", api(one, "")).ok().body();
        return all.get(all.size() - 1);
    }

    /** Asked in the first case and answered by everybody else: the decision is due in both. */
    private static String heard(String mode) {
        desk.post("xh.agent", api(one, ""), Map.of("other", other.reference(), "mode", mode, "reasons", REASONS))
                .ok();
        String id = latest().path("id").asText();
        desk.post("xi.agent", api(one, "/" + id + "/answer"), Map.of("answer", "w w"))
                .ok();
        desk.post("xj.agent", api(other, "/" + id + "/answer"), Map.of("answer", "w w"))
                .ok();
        assertThat(latest().path("authority").asText()).isEqualTo("PANELS");
        assertThat(latest().path("status").asText()).isEqualTo("DECIDING");
        return id;
    }

    private static Answer say(ChamberStory story, String id, String outcome, String ruling) {
        return desk.post(
                story.presiding(), api(story, "/" + id + "/decision"), Map.of("outcome", outcome, "ruling", ruling));
    }

    /** Both presiding judges press at the same moment. */
    private static List<Answer> atOnce(String id, String oneSays, String otherSays) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService judges = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> first = judges.submit(() -> {
                start.await();
                return say(one, id, oneSays, FIRST_WORD);
            });
            Future<Answer> second = judges.submit(() -> {
                start.await();
                return say(other, id, otherSays, SECOND_WORD);
            });
            return List.of(first.get(2, TimeUnit.MINUTES), second.get(2, TimeUnit.MINUTES));
        } finally {
            judges.shutdownNow();
        }
    }

    private static int lines(ChamberStory story, String kind) {
        return House.rows(
                        "select e.id from docket_entry e join case_file f on f.id = e.case_id where f.docket_number = '"
                                + story.reference() + "' and e.kind = '" + kind + "'")
                .size();
    }

    private static List<String> owed(ChamberStory story) {
        return desk.get(story.presiding(), "cases/" + story.reference() + "/acts")
                .ok()
                .body()
                .findValuesAsText("key");
    }

    @Test
    @Order(1)
    void x3_a_refusal_and_an_agreement_at_the_same_moment_are_a_refusal_once() throws Exception {
        String id = heard("COORD");
        List<Answer> answers = atOnce(id, "COORD", "REFUSE");
        assertThat(answers.get(1).status()).isEqualTo(201);
        assertThat(answers.get(0).status() == 201 || answers.get(0).code().equals("JOINDER_OVER"))
                .as(answers.get(0).code())
                .isTrue();
        assertThat(latest().path("status").asText()).isEqualTo("REFUSED");
        assertThat(latest().path("ruling").asText()).isEqualTo(SECOND_WORD);
        assertThat(lines(one, "joinder.refused")).isOne();
        assertThat(lines(other, "joinder.refused")).isOne();
    }

    @Test
    @Order(2)
    void x3_two_panels_that_agree_at_the_same_moment_coordinate_once() throws Exception {
        String id = heard("COORD");
        assertThat(atOnce(id, "COORD", "COORD")).extracting(Answer::status).containsExactly(201, 201);
        assertThat(latest().path("status").asText()).isEqualTo("COORDINATED");
        assertThat(lines(one, "joinder.coordinated")).isOne();
        assertThat(lines(other, "joinder.coordinated")).isOne();
        assertThat(desk.get("registrar", "work-items/failures").ok().body().toString())
                .doesNotContain(one.reference(), other.reference());
    }

    @Test
    @Order(3)
    void x3_one_panel_says_its_word_and_both_sides_see_that_the_other_is_awaited() {
        String id = heard("JOIN");
        assertThat(owed(one)).contains("presidingOnJoinder");
        assertThat(owed(other)).contains("presidingOnJoinder");
        Page page = walk.open(one.presiding(), room(one));
        walk.everyWay(page, "24-panels-decide", OWN);
        page = walk.open(one.presiding(), room(one));
        walk.refused(page, "decide", "ruling", "");
        page.locator("#field-outcome input").first().check();
        page.locator("#ruling").fill(AWAITED_WORD);
        assertThat(walk.done(page, "decide")).contains("other panel is awaited");
        for (String login : List.of("xh.agent", "xi.agent")) {
            page = walk.open(login, room(one));
            assertThat(page.locator("main").textContent())
                    .contains("panel of " + one.reference() + ": has said its word")
                    .contains("panel of " + other.reference() + ": its word is awaited")
                    .doesNotContain(AWAITED_WORD);
        }
        walk.everyWay(walk.open("xi.agent", room(one)), "24-panels-awaited", OWN);
        assertThat(walk.open("xj.agent", "/cases/" + other.reference())
                        .locator("main")
                        .textContent())
                .contains("the panel of " + one.reference() + " has said its word");
        for (String login : List.of("president", "xh.agent", "clerk1")) {
            assertThat(desk.post(login, api(one, "/" + id + "/decision"), Map.of("outcome", "JOIN", "ruling", "R"))
                            .status())
                    .as(login)
                    .isIn(403, 404);
        }
        walk.looks(walk.open("xi.agent", "/cases/" + one.reference() + "/procedure"), "24-panels-procedure");
    }

    @Test
    @Order(4)
    void x3_the_other_panel_reads_that_word_says_the_same_and_the_cases_are_joined() {
        Page page = walk.open(other.presiding(), room(other));
        assertThat(page.locator("main").textContent()).contains(AWAITED_WORD);
        walk.everyWay(page, "24-panels-second", OWN);
        page = walk.open(other.presiding(), room(other));
        page.locator("#field-outcome input").first().check();
        page.locator("#lead").selectOption(one.reference());
        page.locator("#ruling").fill(SECOND_WORD);
        assertThat(walk.done(page, "decide")).isNotBlank();
        JsonNode closed =
                desk.get("xj.agent", "cases/" + other.reference()).ok().body();
        assertThat(closed.path("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("leadCase").asText()).isEqualTo(one.reference());
        page = walk.open("xi.agent", room(one));
        assertThat(page.locator("main").textContent()).contains(AWAITED_WORD).contains(SECOND_WORD);
        walk.looks(page, "24-panels-joined");
        assertThat(desk.get("registrar", "work-items/failures").ok().body().toString())
                .doesNotContain(one.reference(), other.reference());
    }
}
