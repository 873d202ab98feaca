package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import comity.ear.house.House;
import comity.ear.story.ChamberStory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Chambers: issues, notes, the draft in its editor, findings, review, votes, opinion and seal (S20 to S22). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChambersWalkIT {

    private static final String CLAIMANT = "xg.agent";
    private static final String RESPONDENT = "xi.agent";

    private static final String APPEAL = "2026-ESCT-A-901";
    private static final String HELD = "Notice of a joint exercise is due from its host alone.";

    private static ChamberStory story;

    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_has_been_heard() {
        story = Until.heard("XG", "XI", "Istmark – Measures concerning Exercise Tall Heron");
    }

    /** Else every later draft of the house on the same provision would owe reasons. */
    @AfterAll
    static void the_appeal_is_taken_back() {
        EditedBySql.takenBack(APPEAL);
    }

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    private static String on(String page) {
        return "/deliberation/" + page + "?case=" + story.reference();
    }

    private static String judge(int seat) {
        return story.judges().get(seat);
    }

    @Test
    @Order(1)
    void issues_are_raised_and_own_notes_stay_own() {
        Page presiding = walk.awaited(story.presiding(), on("room"), "#issue");
        presiding.locator("#issue").fill("Was it one exercise?");
        walk.done(presiding, "raise");
        Page judge = walk.open(judge(1), on("room"));
        judge.locator("#note").fill("The plan carries one number.");
        judge.locator("#issueId").selectOption(new SelectOption().setIndex(1));
        walk.done(judge, "write");
        judge.locator("#note").fill("Ask myself about the flank.");
        judge.locator("#own").check();
        walk.done(judge, "write");
        walk.open(story.presiding(), on("room"));
        assertThat(presiding.locator("main").innerText())
                .contains("The plan carries one number.")
                .doesNotContain("Ask myself about the flank.");
        walk.looks(presiding, "11-room-empty");
    }

    @Test
    @Order(2)
    void the_draft_is_written_with_headings_marks_lists_and_exhibits_and_nothing_typed_is_lost() {
        Page page = walk.open(story.presiding(), on("draft"));
        Drafting facts = new Drafting(page, "descriptive");
        facts.heading("A. Facts");
        facts.type("Galvany alleges that the exercise ");
        facts.italic("Tall Heron");
        facts.type(" was held (");
        facts.exhibit(3);
        facts.type("). It was ");
        facts.bold("not");
        facts.type(" announced.");
        facts.block("quote");
        facts.type("No notice was given.");
        facts.block("ordered");
        facts.type("the first point;");
        facts.enter();
        facts.type("the second.");
        assertThat(page.locator("#descriptive").inputValue())
                .isEqualTo("# A. Facts\n\n"
                        + "Galvany alleges that the exercise *Tall Heron* was held ({C-1/3}). It was **not** announced.\n\n"
                        + "> No notice was given.\n\n(a) the first point;\n\n(b) the second.");
        new Drafting(page, "reasons").type("The panel finds that it was one exercise.");
        walk.everyWay(page, "11-draft");
        assertThat(facts.words()).contains("Tall Heron");
        facts.leave();
        walk.done(page, "save");
        Locator draft = page.locator(".draft");
        assertThat(draft.locator("i").first().innerText()).isEqualTo("Tall Heron");
        assertThat(draft.locator("blockquote").innerText()).contains("No notice was given.");
        assertThat(draft.locator("a[href*='number=C-1']").innerText()).isEqualTo("C-1, p.\u00a03");
        assertThat(draft.locator(".item").first().innerText()).contains("(a)", "the first point;");
        walk.everyWay(page, "11-room");
    }

    @Test
    @Order(3)
    void who_saves_second_is_told_and_sees_what_each_has_changed() {
        Page first = walk.open(story.presiding(), on("draft"));
        Page second = walk.open(judge(1), on("draft"));
        new Drafting(first, "reasons").append(" Its command was one.");
        Drafting other = new Drafting(second, "reasons");
        other.append(" Its purpose was one.");
        walk.done(first, "save");
        Walk.press(second, "save");
        assertThat(second.locator("#conflict ins").allInnerTexts().toString()).contains("command", "purpose");
        assertThat(other.words()).contains("Its purpose was one.");
        walk.looks(second, "16b-draft-conflict");
        other.append(" Its command was one.");
        walk.done(second, "saveOver");
        assertThat(second.locator(".draft").innerText()).contains("Its purpose was one. Its command was one.");
    }

    @Test
    @Order(4)
    void an_exhibit_that_is_not_on_the_record_stops_the_draft() {
        Page page = walk.open(story.presiding(), on("draft"));
        Drafting reasons = new Drafting(page, "reasons");
        reasons.append(" See {C-9}.");
        walk.done(page, "save");
        Walk.press(page, "input[id=descriptive]");
        assertThat(page.locator("#errors").innerText()).contains("exhibits that the draft names");
        walk.looks(page, "11-room-refused");
        walk.open(story.presiding(), on("draft"));
        reasons.takeBack(" See x.".length());
        assertThat(reasons.words()).doesNotContain("See").contains("command was one.");
        walk.done(page, "save");
    }

    @Test
    @Order(5)
    void section_11_authority_is_sought_for_each_paragraph_of_the_saved_reasons_beside_the_draft() {
        Page page = walk.open(story.presiding(), on("draft"));
        walk.everyWay(page, "11-draft-saved", "# A. Facts", "The panel finds that it was one exercise.");
        page = walk.open(story.presiding(), on("draft"));
        Page list = page.waitForPopup(page.locator("#find-authority")::click);
        list.waitForLoadState();
        assertThat(list.url()).endsWith("/precedent/find");
        assertThat(list.locator("#text").inputValue())
                .isEqualTo("The panel finds that it was one exercise. Its purpose was one. Its command was one.");
        assertThat(list.locator("section.found").count()).isOne();
        walk.looks(list, "11-draft-authority");
        list.close();
    }

    @Test
    @Order(6)
    void the_operative_part_the_outcome_and_the_summary_are_set() {
        Page page = walk.open(story.presiding(), on("draft"));
        Drafting operative = new Drafting(page, "operative");
        operative.bold("Finds");
        operative.type(" that notice was due and was not given.");
        walk.done(page, "propose");
        walk.open(story.presiding(), on("draft"));
        page.locator("#summary").fill("Notice of an exercise under one plan.");
        page.locator("#keywords").fill("exercises\nnotice");
        walk.done(page, "describe");
        walk.open(story.presiding(), on("room"));
        page.locator("#result").selectOption("UPHELD");
        page.locator("input[name=remedies][value=CESS]").check();
        page.locator("#operativeNo").fill("1");
        walk.done(page, "find");
        assertThat(page.locator("aside.side").last().innerText()).contains("Claim 1");
        walk.done(page, "[id$=settle]");
        walk.looks(page, "11-room-whole");
    }

    @Test
    @Order(7)
    void section_11_a_draft_that_may_run_against_an_appeal_holding_waits_for_cogent_reasons() {
        EditedBySql.appeal(story.reference(), APPEAL);
        EditedBySql.holding(APPEAL, 1, "RATIO", "GOOD", "NARROWS", HELD);
        Page first = walk.open(story.presiding(), on("room"));
        assertThat(first.locator(".departure").innerText())
                .contains("Claim 1", "ESCT-A", HELD, "Good law", "may be contrary", "No reasons stated yet");
        walk.everyWay(first, "11-room-departure");
        first.locator("a.reasons").click();
        walk.refused(first, "save", "words", "");
        walk.everyWay(first, "11-cogent-reasons");
        Page second = walk.open(judge(1), first.url().substring(House.url().length()));
        first.locator("#words").fill("The appeal was about a flight and not an exercise.");
        walk.done(first, "save");
        second.locator("#words").fill("The appeal left joint exercises open.");
        Walk.press(second, "save");
        assertThat(second.locator("#conflict").innerText()).contains("about a flight");
        assertThat(second.locator("#words").inputValue()).isEqualTo("The appeal left joint exercises open.");
        walk.looks(second, "16b-cogent-reasons-conflict");
        walk.done(second, "saveOver");
        assertThat(second.locator(".departure").innerText())
                .contains("joint exercises")
                .doesNotContain("No reasons");
    }

    @Test
    @Order(8)
    void the_descriptive_draft_and_the_interim_report_are_commented_on_by_the_parties() {
        Page page = walk.open(story.presiding(), on("room"));
        walk.done(page, "input[id=descriptive]");
        Page party = walk.awaited(CLAIMANT, on("comment"), "#words");
        walk.refused(party, "send", "words", "");
        party.locator("#words").fill("In paragraph 1 the place is missing.");
        walk.everyWay(party, "21-comment");
        walk.done(party, "send");
        walk.done(walk.awaited(RESPONDENT, on("comment"), "#nothing"), "nothing");
        walk.awaited(story.presiding(), on("room"), "#interim");
        assertThat(page.locator("#cm").count()).isOne();
        walk.done(page, "interim");
        party = walk.awaited(CLAIMANT, on("comment"), "#meeting");
        walk.looks(party, "21-review-request");
        walk.done(party, "nothing");
        walk.done(walk.awaited(RESPONDENT, on("comment"), "#nothing"), "nothing");
        walk.awaited(story.presiding(), on("room"), "#openVote");
        walk.done(page, "openVote");
    }

    @Test
    @Order(9)
    void a_judge_sees_at_home_what_he_owes_and_each_votes_by_name() {
        String dissenter = judge(2);
        Page owing = walk.open(dissenter, "/home");
        assertThat(owing.locator("main").innerText()).contains(story.reference());
        walk.everyWay(owing, "10-judge-home");
        for (String judge : story.judges()) {
            Page page = walk.open(judge, on("room"));
            if (judge.equals(dissenter)) {
                page.locator("#kind").selectOption("DISSENTING");
                walk.done(page, "announce");
            }
            walk.done(page, judge.equals(dissenter) ? "[id$=against]" : "[id$=for]");
        }
        walk.open(dissenter, on("room"));
        assertThat(owing.locator(".votes").innerText()).contains("For", "Against");
        owing.locator("#opinion").fill("I would have asked for more proof.\n\nThe *log* alone does not carry it.");
        walk.everyWay(owing, "11-room-vote");
        walk.done(owing, "lodge");
        walk.done(walk.open(story.presiding(), on("room")), "closeVote");
    }

    @Test
    @Order(10)
    void the_registrar_seals_and_the_marks_reach_a_lasting_pdf_and_the_xml() throws Exception {
        Page registrar = walk.awaited("registrar", on("seal"), "#send");
        walk.everyWay(registrar, "22-seal");
        String told = walk.done(registrar, "send");
        walk.open("registrar", "/cases/" + story.reference() + "/decisions");
        walk.looks(registrar, "22-sealed");
        String sealed = registrar
                .locator("main a[href*='/documents/']:has-text('ESCT-P')")
                .first()
                .getAttribute("href");
        String paper = sealed.replaceAll("/view$", "");
        String words =
                LastingPdf.words(registrar.request().get(House.url() + paper).body());
        assertThat(words)
                .contains("Tall Heron was held", "(a)", "the first point;", "No notice was given.", "Finds that notice")
                .doesNotContain("**", "{C-1", "> No");
        story.receive(CLAIMANT).receive(RESPONDENT);
        House.desk().advanceTo(House.desk().now().plus(Duration.ofDays(16)));
        story.publish();
        String slug = told.replaceAll("(?s).*\\[(\\d{4})] (ESCT-\\S+) (\\d+).*", "$1-$2-$3");
        byte[] akn = registrar
                .request()
                .get(House.url() + "/decisions/" + slug + ".akn")
                .body();
        assertThat(new String(akn, StandardCharsets.UTF_8))
                .contains("<i>Tall Heron</i>", "<b>not</b>", "/C-1\">C-1, p.\u00a03</ref>", "(a) the first point;");
    }
}
