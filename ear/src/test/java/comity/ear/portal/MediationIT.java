package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Answer;
import comity.ear.story.ChamberStory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** S06 by hand: proposed, agreed, a mediator appointed, an offer made in the closed room, and the end; X4 on the way. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MediationIT {

    private static final String TITLE = "Fenland – Measures concerning the Ford of Ismer";
    private static final String WORDS = "How the ford may be used by both in winter.";
    private static final String OFFER = "Lanterns on both banks, and neither side alone.";
    private static final String URGENT = "The river rises within days.";
    private static final String ANSWER = "It rises every year.";
    private static final String RULING = "Harm before the summer is not shown.";
    private static final String[] OWN = {
        TITLE,
        WORDS,
        OFFER,
        URGENT,
        ANSWER,
        RULING,
        "Ford",
        "Range log",
        "Josefina Arrizabalaga",
        "Gunnar Ekströmsson",
        "Rustam Khodjaniyaz"
    };
    private static final String CLAIMANT = "xm.agent";
    private static final String RESPONDENT = "xf.agent";
    private static final String MEDIATOR = "mediator1";

    private static ChamberStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void the_claim_is_served() {
        story = Until.served("XM", "XF", TITLE);
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String page() {
        return "/mediation/mediation?case=" + story.reference();
    }

    private static String path() {
        return "cases/" + story.reference() + "/mediations";
    }

    private static long mediation() {
        return House.desk().get(CLAIMANT, path()).ok().body().get(0).path("id").asLong();
    }

    private static String room() {
        return "/mediation/room?case=" + story.reference() + "&mediation=" + mediation();
    }

    private static String state() {
        return House.desk().get(CLAIMANT, "cases/" + story.reference()).ok().text("state");
    }

    @Test
    @Order(1)
    void s06_a_party_proposes_and_the_other_agrees_on_the_name() {
        Page page = walk.open(CLAIMANT, page());
        walk.everyWay(page, "19-mediation-propose", OWN);
        page = walk.open(CLAIMANT, page());
        page.locator("#kind input[value=MEDIATION]").check();
        page.locator("#candidate input[value=" + MEDIATOR + "]").check();
        walk.refused(page, "send", "words", "");
        assertThat(page.locator("#candidate input[value=" + MEDIATOR + "]").isChecked())
                .isTrue();
        page.locator("#words").fill(WORDS);
        assertThat(walk.done(page, "send")).isNotBlank();

        page = walk.awaited(RESPONDENT, page(), "#agree");
        walk.everyWay(page, "19-mediation-answer", OWN);
        page = walk.open(RESPONDENT, page());
        assertThat(walk.done(page, "agree")).isNotBlank();
    }

    @Test
    @Order(2)
    void s06_the_registrar_appoints_and_the_room_opens() {
        Page page = walk.awaited("registrar", page(), "#appoint");
        walk.everyWay(page, "19-mediation-appoint", OWN);
        page = walk.open("registrar", page());
        assertThat(walk.done(page, "appoint")).isNotBlank();
        assertThat(state()).isEqualTo("MEDIATION");
        assertThat(House.desk()
                        .get(CLAIMANT, "cases/" + story.reference() + "/deadlines")
                        .ok()
                        .body()
                        .toString())
                .contains("TL-11");
    }

    @Test
    @Order(3)
    void what_is_said_in_the_room_is_read_by_those_who_take_part() {
        Page page = walk.open(CLAIMANT, room());
        walk.everyWay(page, "19-mediation-room-empty", OWN);
        page = walk.open(CLAIMANT, room());
        walk.refused(page, "post", "words", "");
        page.locator("#kind input[value=OFFER]").check();
        page.locator("#words").fill(OFFER);
        Walk.upload(page, "files", "Plan of the lanterns");
        assertThat(walk.done(page, "post")).isNotBlank();
        for (String reader : List.of(RESPONDENT, MEDIATOR)) {
            page = walk.open(reader, room());
            assertThat(page.locator("main").innerText()).contains(OFFER);
        }
        walk.everyWay(page, "19-mediation-room", OWN);
    }

    @Test
    @Order(4)
    void a_judge_the_registry_the_president_and_counsel_not_let_in_find_no_room() {
        Map<String, Integer> answers = new TreeMap<>();
        String closed = path() + "/" + mediation() + "/room";
        long paper = House.desk()
                .get(CLAIMANT, closed)
                .ok()
                .body()
                .path("papers")
                .get(0)
                .path("documentId")
                .asLong();
        for (String outsider : List.of(
                "registrar",
                "clerk1",
                "president",
                "xm.counsel",
                "xk.agent",
                "appeals1",
                "admin",
                "auditor",
                "xp.council")) {
            for (String asked : List.of(closed, "documents/" + paper, "documents/" + paper + "/content")) {
                Answer answer = House.desk().get(outsider, asked);
                if (answer.status() != 403 && answer.status() != 404) {
                    answers.put(outsider + " " + asked, answer.status());
                }
            }
            assertThat(House.desk()
                            .get(outsider, "cases/" + story.reference() + "/docket")
                            .ok()
                            .body()
                            .toString())
                    .doesNotContain(OFFER, "mediation.offer");
        }
        assertThat(answers).isEmpty();
    }

    @Test
    @Order(5)
    void an_agent_lets_a_member_of_his_delegation_in() {
        Page page = walk.open(CLAIMANT, room());
        page.locator("#guest input[value='xm.counsel']").check();
        assertThat(walk.done(page, "letIn")).isNotBlank();
        assertThat(walk.open("xm.counsel", room()).locator("main").innerText()).contains(OFFER);
    }

    @Test
    @Order(6)
    void x4_the_urgent_track_is_asked_for_answered_and_refused() {
        String track = "/track/track?case=" + story.reference();
        Page page = walk.open(CLAIMANT, track);
        walk.everyWay(page, "19-track", OWN);
        page = walk.open(CLAIMANT, track);
        walk.refused(page, "send", "reasons", "");
        page.locator("#reasons").fill(URGENT);
        assertThat(walk.done(page, "send")).isNotBlank();
        page = walk.awaited(RESPONDENT, track, "#reply");
        page.locator("#answer").fill(ANSWER);
        assertThat(walk.done(page, "reply")).isNotBlank();
        page = walk.awaited("president", track, "#refuse");
        walk.everyWay(page, "19-track-decide", OWN);
        page = walk.open("president", track);
        walk.refused(page, "refuse", "ruling", "");
        page.locator("#ruling").fill(RULING);
        assertThat(walk.done(page, "refuse")).isNotBlank();
        assertThat(House.desk()
                        .get(CLAIMANT, "cases/" + story.reference() + "/track")
                        .ok()
                        .body()
                        .path("urgent")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @Order(7)
    void s06_the_mediator_ends_it_and_the_note_says_nothing_more() {
        Page page = walk.open(MEDIATOR, room());
        assertThat(walk.done(page, "fail")).isNotBlank();
        assertThat(state()).isEqualTo("CONSULTATION");
        assertThat(House.desk()
                        .get(MEDIATOR, path() + "/" + mediation() + "/room")
                        .status())
                .isIn(403, 404);
        assertThat(House.desk()
                        .get("xf.agent", "cases/" + story.reference() + "/docket")
                        .ok()
                        .body()
                        .toString())
                .contains("mediation.ended")
                .doesNotContain(OFFER);
    }
}
