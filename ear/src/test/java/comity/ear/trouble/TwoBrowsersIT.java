package comity.ear.trouble;

import static comity.ear.house.House.axe;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.screenshot;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trouble at the browser: a session that runs out, a form sent twice, two clerks at one sheet. */
class TwoBrowsersIT {

    private static final String TYPED = "Talks were held in the old customs house on 3 and 4 May.";

    @Test
    void what_was_typed_outlives_the_session_and_its_author_is_told() {
        Desk desk = House.desk();
        long draft = desk.post(
                        "xo.agent",
                        "drafts",
                        Forms.complete(desk, "XO", "XP", "Pellora").form())
                .ok()
                .number("id");
        Page page = browser("xo.agent");
        page.navigate(url() + "/filing/claim?draft=" + draft + "&step=2");
        page.locator("#priorSteps").fill(TYPED);
        page.context().clearCookies();
        page.locator("#next").click();

        page.locator("#username").fill("xo.agent");
        page.locator("#password").fill("xo.agent");
        page.locator("#kc-login").click();
        page.waitForURL("**/filing/claim?**");
        assertThat(page.url()).contains("draft=" + draft).contains("step=2");
        page.locator(".note-soon").waitFor();
        screenshot(page, "trouble-session-expired");
        assertThat(page.locator("#priorSteps").inputValue()).isEqualTo(TYPED);
        assertThat(axe(page)).isEmpty();

        page.locator("#next").click();
        page.waitForURL("**step=3**");
        assertThat(desk.get("xo.agent", "drafts/" + draft)
                        .ok()
                        .body()
                        .path("form")
                        .path("priorSteps")
                        .asText())
                .isEqualTo(TYPED);
    }

    @Test
    void a_form_that_is_signed_twice_is_filed_once() {
        Desk desk = House.desk();
        long draft = desk.post(
                        "xn.agent",
                        "drafts",
                        Forms.complete(desk, "XN", "XF", "Fenland").form())
                .ok()
                .number("id");
        Page first = browser("xn.agent");
        Page second = browser("xn.agent");
        for (Page page : List.of(first, second)) {
            page.navigate(url() + "/filing/claim?draft=" + draft + "&step=7");
            page.locator("#signature-name").fill(desk.nameOf("xn.agent"));
        }
        first.locator("#sign").click();
        first.waitForURL("**/filing/receipt?case=F-*");
        String reference =
                first.locator(".casehead-no .num").first().textContent().trim();

        second.locator("#sign").click();
        second.locator("main .note a:has-text('" + reference + "')").waitFor();
        assertThat(second.locator("#sign").count())
                .as("who signs once more is told that it is filed")
                .isZero();
        assertThat(desk.get("xn.agent", "drafts/" + draft).ok().text("filedAs")).isEqualTo(reference);
    }

    @Test
    void of_two_clerks_one_wins_and_the_other_is_told_and_sees_the_difference() {
        Desk desk = House.desk();
        CaseStory story = new CaseStory(desk, new Parties(List.of("XP"), "XL"));
        story.file(Forms.complete(desk, "XP", "XL", "Lumenia")).openExamination("clerk1");
        Page first = browser("clerk1");
        Page second = browser("clerk2");
        for (Page page : List.of(first, second)) {
            page.navigate(url() + "/filing/examine?case=" + story.reference());
        }
        write(first, "The first clerk saw the seal.");
        first.locator("#save").click();
        first.locator("#done").waitFor();
        assertThat(first.locator("#errors").count()).isZero();

        write(second, "The second clerk did not see it.");
        second.locator("#save").click();
        second.locator("#errors").waitFor();
        screenshot(second, "trouble-two-clerks");
        String told = second.locator("main").textContent();
        assertThat(told).contains("The first clerk saw the seal.", "The second clerk did not see it.");
        assertThat(told).contains(desk.nameOf("clerk1"));
        assertThat(axe(second)).isEmpty();

        assertThat(desk.get("clerk1", "examinations/" + story.reference())
                        .ok()
                        .body()
                        .toString())
                .contains("The first clerk saw the seal.")
                .doesNotContain("The second clerk");
    }

    private static void write(Page page, String words) {
        page.locator("details:has(#t-D07) > summary").click();
        page.locator("#t-D07").fill(words);
    }
}
