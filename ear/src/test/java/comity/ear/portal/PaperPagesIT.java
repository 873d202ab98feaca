package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The papers of the parties on their pages: each refused once for what it lacks, with what was typed kept, then filed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PaperPagesIT {

    private static final String CLAIMANT = "xe.agent";
    private static final String RESPONDENT = "xb.agent";
    private static final String TITLE = "Borvia – Measures concerning Exercise ";
    private static final String REASONS = "The claimant no longer pursues the case.";
    private static final String AGAINST = "The respondent wants a decision.";
    private static final String LEFT_OUT = "[The name of an exercise is left out.]";
    private static final String[] OWN = {"allege", "no longer pursues", "wants a decision", "thirty days", "left out"};

    private static ChamberStory story;

    private final Walk walk = new Walk();

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    private static String on(String page) {
        return "/" + page + "?case=" + story.reference();
    }

    /** What was typed before is typed again on the page as it opens. */
    private Page fresh(String login, String path) {
        Page page = walk.open(login, path);
        page.evaluate("() => sessionStorage.clear()");
        return walk.open(login, path);
    }

    @Test
    @Order(1)
    void s07_terms_are_proposed_signed_by_the_other_side_and_recorded() {
        story = Until.served("XE", "XB", TITLE + "Grey Wagtail");
        Page claimant = walk.awaited(CLAIMANT, on("settlement/terms"), "#send");
        claimant.locator("#verification").fill("Each side names one expert.");
        walk.refused(claimant, "send", "terms", "claim 1");
        assertThat(claimant.locator("#verification").inputValue()).isEqualTo("Each side names one expert.");
        claimant.locator("[id='terms:0:words']").fill("Notice is given thirty days before.");
        claimant.locator("#sealed").check();
        walk.refused(claimant, "send", "publicText", "");
        assertThat(claimant.locator("#sealed").isChecked()).isTrue();
        walk.everyWay(claimant, "19-settlement", OWN);
        claimant = fresh(CLAIMANT, on("settlement/terms"));
        claimant.locator("[id='terms:0:words']").fill("Notice is given thirty days before.");
        claimant.locator("[id='terms:0:due']").fill(Until.today().plusDays(60).toString());
        claimant.locator("#verification").fill("Each side names one expert.");
        walk.done(claimant, "send");
        Page respondent = walk.awaited(RESPONDENT, on("settlement/terms"), "#sign");
        walk.everyWay(respondent, "19-settlement-sign", "thirty days", "one expert", "allege");
        walk.done(respondent, "sign");
        Page registrar = walk.awaited("registrar", on("settlement/terms"), "#record");
        walk.looks(registrar, "19-settlement-record");
        walk.done(registrar, "record");
        assertThat(walk.open(null, "/cases/" + story.reference())
                        .locator("main")
                        .innerText())
                .contains("settled");
        claimant = walk.awaited(CLAIMANT, on("settlement/terms"), "[id$=perform]");
        walk.everyWay(claimant, "19-settlement-performance", OWN);
        walk.done(walk.open(CLAIMANT, on("settlement/terms")), "[id$=perform]");
        assertThat(walk.open(RESPONDENT, on("settlement/terms")).locator("main").innerText())
                .contains("performed")
                .doesNotContain("not yet");
    }

    @Test
    @Order(2)
    void x2_a_withdrawal_is_notified_opposed_and_ruled_on() {
        story = Until.served("XE", "XB", TITLE + "Pale Harrier");
        story.reply();
        Page claimant = walk.awaited(CLAIMANT, on("withdrawal/notice"), "#send");
        claimant.locator("[id='claims:0:box']").check();
        walk.refused(claimant, "send", "reasons", "");
        assertThat(claimant.locator("[id='claims:0:box']").isChecked()).isTrue();
        walk.everyWay(claimant, "19-withdrawal", OWN);
        claimant = fresh(CLAIMANT, on("withdrawal/notice"));
        claimant.locator("#reasons").fill(REASONS);
        walk.done(claimant, "send");
        Page respondent = walk.awaited(RESPONDENT, on("withdrawal/notice"), "#oppose");
        walk.refused(respondent, "oppose", "answer", "");
        walk.everyWay(respondent, "19-withdrawal-answer", OWN);
        respondent = fresh(RESPONDENT, on("withdrawal/notice"));
        respondent.locator("#answer").fill(AGAINST);
        walk.done(respondent, "oppose");
        Page president = walk.awaited("president", on("withdrawal/notice"), "#grant");
        assertThat(president.locator("main").innerText()).contains(REASONS, AGAINST);
        walk.refused(president, "refuse", "ruling", "");
        walk.everyWay(president, "19-withdrawal-ruling", OWN);
        president = fresh("president", on("withdrawal/notice"));
        president.locator("#ruling").fill("The respondent has an interest in a decision.");
        walk.done(president, "refuse");
    }

    @Test
    @Order(3)
    void x2_a_second_notice_is_consented_to_and_ends_the_case() {
        Page claimant = walk.awaited(CLAIMANT, on("withdrawal/notice"), "#send");
        claimant.locator("#reasons").fill(REASONS);
        walk.done(claimant, "send");
        Page respondent = walk.awaited(RESPONDENT, on("withdrawal/notice"), "#consent");
        walk.looks(respondent, "19-withdrawal-consent");
        walk.done(respondent, "consent");
        assertThat(respondent.locator(".casehead").innerText()).contains("iscontinued");
    }

    @Test
    @Order(4)
    void s13_each_round_is_filed_with_its_outline_and_its_summary() {
        story = Until.ordered("XE", "XB", TITLE + "Late Curlew");
        Page page = walk.awaited(CLAIMANT, on("submission/file") + "&round=R1", "#send");
        outline(page, "1-x");
        walk.refused(page, "send", "outline", "");
        outline(page, "1-2");
        walk.refused(page, "send", "upload", "");
        assertThat(page.locator("[id='outline:0:heading']").inputValue()).isEqualTo("Facts and law");
        Walk.upload(page, "upload", "Written submission R1");
        walk.refused(page, "send", "summary", "");
        assertThat(page.locator("#field-upload .docs li").innerText()).contains("upload.pdf");
        walk.everyWay(page, "06-submission", OWN);
        for (String round : List.of("R1", "R2", "R3", "R4")) {
            boolean claims = round.equals("R1") || round.equals("R3");
            page = walk.awaited(claims ? CLAIMANT : RESPONDENT, on("submission/file") + "&round=" + round, "#send");
            Walk.upload(page, "upload", "Written submission " + round);
            Walk.upload(page, "summary", "Executive summary " + round);
            outline(page, "1-2");
            walk.done(page, "send");
            story.receive(claims ? RESPONDENT : CLAIMANT);
        }
        walk.looks(walk.open(CLAIMANT, "/cases/" + story.reference() + "/filings"), "07-filings-written");
    }

    private static void outline(Page page, String paragraphs) {
        page.locator("[id='outline:0:paragraphs']").fill(paragraphs);
        page.locator("[id='outline:0:heading']").fill("Facts and law");
        page.locator("[id='outline:0:claims']").fill("1");
    }

    @Test
    @Order(5)
    void s21_a_party_comments_on_the_descriptive_draft_and_asks_for_review() {
        ZonedDateTime opens = Until.morning(45);
        story.schedule(opens.toInstant());
        House.desk().advanceTo(opens.toInstant());
        story.hear()
                .draft(
                        "The claimant alleges that *Late Curlew* was held without notice.\n\nIt was held in May.",
                        "The panel finds that notice was **not** given.",
                        "**Finds** that notice was due.",
                        "UPHELD",
                        List.of("CESS"))
                .summary("Notice of an exercise.", List.of("exercises"));
        story.act(story.presiding(), "deliberation/descriptive-draft", Map.of());
        Page party = walk.awaited(CLAIMANT, on("deliberation/comment"), "#words");
        walk.refused(party, "send", "words", "");
        walk.everyWay(party, "21-comment");
        walk.open(CLAIMANT, on("deliberation/comment"));
        party.locator("#words").fill("In paragraph 1 the place is missing.");
        walk.done(party, "send");
        walk.done(walk.awaited(RESPONDENT, on("deliberation/comment"), "#nothing"), "nothing");
        story.awaited(story.presiding(), "deliberation/interim-report", Map.of());
        walk.awaited(CLAIMANT, on("deliberation/comment"), "#meeting");
        party.locator("#meeting").check();
        walk.refused(party, "send", "words", "");
        assertThat(party.locator("#meeting").isChecked()).isTrue();
        walk.everyWay(party, "21-review");
        walk.open(CLAIMANT, on("deliberation/comment"));
        party.locator("#words").fill("Paragraph 2: the month.");
        walk.done(party, "send");
        walk.done(walk.awaited(RESPONDENT, on("deliberation/comment"), "#nothing"), "nothing");
    }

    @Test
    @Order(6)
    void s23_a_redaction_is_proposed_and_ruled_on_and_the_public_version_leaves_the_words_out() throws Exception {
        String citation = story.vote(false).seal();
        String decision = "/decisions/" + citation.replaceAll("[\\[\\]]", "").replace(' ', '-');
        Page agent = walk.awaited(CLAIMANT, on("deliberation/redactions"), "#propose");
        agent.locator("#replacement").fill(LEFT_OUT);
        agent.locator("#reasons").fill("It is still in use.");
        walk.refused(agent, "propose", "paragraph", "");
        assertThat(agent.locator("#replacement").inputValue()).isEqualTo(LEFT_OUT);
        walk.everyWay(agent, "23-redaction");
        agent = fresh(CLAIMANT, on("deliberation/redactions"));
        agent.locator("#paragraph").fill("1");
        agent.locator("#replacement").fill(LEFT_OUT);
        agent.locator("#reasons").fill("It is still in use.");
        walk.done(agent, "propose");
        walk.done(walk.open(RESPONDENT, on("deliberation/redactions")), "none");
        Page judge = walk.awaited(story.presiding(), on("deliberation/redactions"), "#reasonsOfRuling");
        walk.refused(judge, "[id$=grant]", "reasonsOfRuling", "");
        walk.everyWay(judge, "23-redaction-ruling", "It is still in use", "left out");
        judge.locator("#reasonsOfRuling").fill("The name is of use to nobody.");
        walk.done(judge, "[id$=grant]");
        House.desk().advanceTo(House.desk().now().plus(Duration.ofDays(16)));
        Page registrar = walk.open("registrar", on("deliberation/redactions"));
        if (registrar.locator("#publish").count() > 0) {
            walk.done(registrar, "publish");
        }
        Page reader = walk.open(null, decision);
        assertThat(reader.locator("article").innerText()).contains(LEFT_OUT).doesNotContain("Late Curlew was held");
        walk.looks(reader, "04-decision-redacted");
        String words = LastingPdf.words(
                reader.request().get(House.url() + decision + ".pdf").body());
        assertThat(words).contains(LEFT_OUT, "not given", "Finds that").doesNotContain("**", "Late Curlew was held");
    }
}
