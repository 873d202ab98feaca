package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
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

/** Two delegations before a panel is asked for: served, in talks, joined by a third, without agreement. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DelegationPagesIT {

    static final String TITLE = "Galvany – Measures concerning the Ferry Line of Oster";
    static final String MEASURE = "The claimant alleges that ferry " + UUID.randomUUID()
            + " was turned back at Oster without a reason given.";

    private static final String SUMMARY = "The claimant alleges that the respondent did not keep the provisions";
    private static final Parties PARTIES = new Parties(List.of("XC"), "XG");
    private static final String CLAIMANT = PARTIES.claimant();
    private static final String RESPONDENT = PARTIES.defendant();

    private static Desk desk;
    private static CaseStory story;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_is_registered_and_sent_to_the_respondent() {
        desk = House.desk();
        story = new CaseStory(desk, PARTIES);
        LocalDate today = today();
        ClaimText text = new ClaimText(List.of("XC"), "XG", TITLE);
        text.exhibit(
                desk.upload(CLAIMANT, "timetable.pdf", SmallPdf.of("Timetable", "Oster, alleged")),
                "Timetable of the ferries",
                today.minusDays(30),
                "PTY");
        text.claim("MIL-EXER", MEASURE, List.of("H2-17", "VD11-V"), today.minusDays(90), today.minusDays(60));
        story.file(text).register().dispatch();
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
    }

    private static String at(String room) {
        return "/" + room + "?case=" + story.reference();
    }

    @Test
    @Order(1)
    void a_respondent_finds_what_it_was_sent_and_acknowledges() {
        String focal = PARTIES.defendantFocal();
        Page page = walk.awaited(focal, "/home", ".todo", story.reference());
        walk.everyWay(page, "05-home-served", TITLE);
        walk.everyWay(walk.open(focal, "/notice/inbox"), "05-inbox", TITLE);
        page = walk.open(focal, at("serving/service"));
        walk.everyWay(page, "07-service", TITLE);
        page = walk.open(RESPONDENT, at("serving/service"));
        assertThat(walk.done(page, "acknowledge")).isNotBlank();
        walk.looks(page, "07-service-acknowledged");
    }

    @Test
    @Order(2)
    void both_see_on_the_case_page_where_it_stands_who_must_act_and_by_when() {
        String path = "/cases/" + story.reference();
        Page page = walk.open(RESPONDENT, path);
        assertThat(page.locator(".standing").textContent()).contains("Galvany", "TL-");
        walk.everyWay(page, "07-case", TITLE, MEASURE, SUMMARY);
        for (String tab : List.of("filings", "exhibits", "deadlines", "hearings", "decisions", "procedure", "proof")) {
            walk.everyWay(walk.open(CLAIMANT, path + "/" + tab), "07-case-" + tab, TITLE, "Timetable of the ferries");
        }
    }

    @Test
    @Order(3)
    void a_reply_without_words_is_refused_beside_its_field_and_one_with_words_is_filed() {
        Page page = walk.open(RESPONDENT, at("consultation/reply"));
        walk.everyWay(page, "07-reply", TITLE);
        walk.refused(page, "send", "text", "");
        walk.looks(page, "07-reply-refused");
        page.locator("#text").fill("Galvany does not accept what is alleged and is ready to consult.");
        assertThat(walk.done(page, "send")).isNotBlank();
        walk.looks(page, "07-reply-done");
    }

    @Test
    @Order(4)
    void the_parties_meet_and_keep_minutes_a_third_state_asks_to_join() {
        Page third = walk.open("xe.agent", at("consultation/join"));
        walk.everyWay(third, "07-join", TITLE);
        walk.refused(third, "ask", "interest", "");
        third.locator("#interest").fill("Estmark runs the other half of the ferry line.");
        assertThat(walk.done(third, "ask")).isNotBlank();
        walk.everyWay(walk.open("xe.agent", at("consultation/join")), "07-join-own", TITLE, "Estmark runs");
        Page page = walk.open(RESPONDENT, at("consultation/join"));
        walk.everyWay(page, "07-join-answer", TITLE, "Estmark runs");
        page = walk.open(RESPONDENT, at("consultation/entry"));
        page.locator("#place").fill("Geneva");
        walk.refused(page, "send", "heldOn", "");
        assertThat(page.locator("#place").inputValue()).isEqualTo("Geneva");
        walk.everyWay(page, "07-entry", TITLE);
        page = walk.open(RESPONDENT, at("consultation/entry"));
        page.locator("#heldOn").fill(today().toString());
        page.locator("#place").fill("Geneva");
        page.locator("#delegates").fill("Head of delegation\nLegal adviser");
        assertThat(walk.done(page, "send")).isNotBlank();
        walk.looks(page, "07-entry-done");
        page = walk.open(CLAIMANT, at("consultation/minutes"));
        walk.everyWay(page, "07-minutes", TITLE);
        page.locator("#text").fill("The parties met and described the ferry line.");
        assertThat(walk.done(page, "send")).isNotBlank();
    }

    @Test
    @Order(5)
    void withdrawal_is_explained_and_refused_without_reasons() {
        walk.looks(walk.open(CLAIMANT, at("settlement/terms")), "07-settlement");
        Page page = walk.open(CLAIMANT, at("withdrawal/notice"));
        walk.everyWay(page, "07-withdrawal", TITLE, MEASURE);
    }

    @Test
    @Order(6)
    void both_state_that_the_talks_failed_and_the_claimant_asks_for_a_panel() {
        for (String agent : List.of(CLAIMANT, RESPONDENT)) {
            Page page = walk.open(agent, at("consultation/failure"));
            walk.everyWay(page, "07-failure", TITLE);
            page = walk.open(agent, at("consultation/failure"));
            page.locator("#text").fill("The talks did not settle the dispute.");
            assertThat(walk.done(page, "send")).isNotBlank();
        }
        Page page = walk.open(CLAIMANT, at("consultation/panel-request"));
        page.locator("#measures").fill(MEASURE);
        walk.refused(page, "send", "legalBasis", "");
        assertThat(page.locator("#measures").inputValue()).isEqualTo(MEASURE);
        walk.everyWay(page, "07-panel-request", TITLE, MEASURE);
        page = walk.open(CLAIMANT, at("consultation/panel-request"));
        page.locator("#held").check();
        page.locator("#consultations").fill("Consultations were held in Geneva.");
        page.locator("#measures").fill(MEASURE);
        page.locator("#legalBasis").fill("The provisions cited in the claim form.");
        page.locator("[id='claims:0:box']").check();
        assertThat(walk.done(page, "send")).isNotBlank();
        walk.looks(page, "07-panel-request-done");
        walk.everyWay(walk.open(CLAIMANT, "/home"), "05-home-claimant", TITLE);
        walk.everyWay(walk.open(CLAIMANT, "/docket/mine"), "05-mine", TITLE);
    }
}
