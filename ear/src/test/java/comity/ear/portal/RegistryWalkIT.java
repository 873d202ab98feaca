package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import comity.ear.story.CaseStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The registry at work: the queue, the examination, registration and refusal, service (S02 to S04). */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegistryWalkIT {

    private static final String QUEUE = "/worklist/queue?stage=FILED";

    private static CaseStory first;
    private static CaseStory second;

    private final Walk walk = new Walk();

    @BeforeAll
    static void two_claims_lie_at_the_registry() {
        first = Until.filed("XM", "XP", "Pellora – Measures concerning Exercise Long Furrow");
        second = Until.filed("XN", "XO", "Ostrel – Measures concerning Exercise Salt Road");
    }

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    private static Locator row(Page page, String reference) {
        return page.locator("tr[data-row]").filter(new Locator.FilterOptions().setHasText(reference));
    }

    @Test
    @Order(1)
    void a_clerk_finds_takes_and_gives_back_a_task_by_the_keyboard() {
        Page clerk = walk.awaited("clerk1", QUEUE, "tr[data-row]", first.reference());
        assertThat(row(clerk, first.reference()).innerText()).contains("Examine the form", "25 min", "nobody yet");
        clerk.evaluate("() => localStorage.setItem('comity.keys', 'on')");
        walk.open("clerk1", QUEUE);
        Locator task = row(clerk, first.reference());
        press(clerk, "j", task);
        assertThat(task.locator("a").first().evaluate("a => a === document.activeElement"))
                .isEqualTo(true);
        clerk.keyboard().press("j");
        clerk.keyboard().press("k");
        press(clerk, "j", task);
        clerk.keyboard().press("t");
        clerk.locator("#done").waitFor();
        assertThat(row(clerk, first.reference()).innerText()).contains("you");
        assertThat(row(clerk, first.reference())
                        .locator("input[value='Give back']")
                        .count())
                .isOne();
        walk.everyWay(clerk, "08-queue");
        walk.done(clerk, "tr[data-row]:has-text('" + first.reference() + "') input[type=submit]");
        assertThat(row(clerk, first.reference()).innerText()).contains("nobody yet");
        clerk.evaluate("() => localStorage.removeItem('comity.keys')");
    }

    /** Presses a letter until the row is chosen. */
    private static void press(Page page, String letter, Locator row) {
        int rows = page.locator("tr[data-row]").count();
        for (int i = 0; i <= rows && !String.valueOf(row.getAttribute("class")).contains("is-sel"); i++) {
            page.keyboard().press(letter);
        }
        assertThat(row.getAttribute("class")).contains("is-sel");
    }

    @Test
    @Order(2)
    void the_queue_is_filtered_by_stage_by_person_and_by_lateness() {
        Page clerk = walk.open("clerk1", QUEUE);
        assertThat(row(clerk, second.reference()).count()).isOne();
        walk.open("clerk1", "/worklist/queue?stage=HEARING");
        assertThat(row(clerk, second.reference()).count()).isZero();
        clerk.locator("#a").selectOption("FILED");
        clerk.locator("#b").selectOption("nobody");
        clerk.locator(".filters button").click();
        assertThat(row(clerk, second.reference()).count()).isOne();
        clerk.locator("#b").selectOption("me");
        clerk.locator(".filters button").click();
        assertThat(row(clerk, second.reference()).count()).isZero();
        walk.looks(clerk, "08-queue-filtered");
        walk.open("clerk1", "/worklist/queue?overdue=1");
        assertThat(row(clerk, second.reference()).count()).isZero();
    }

    @Test
    @Order(3)
    void a_clerk_marks_all_notices_as_read() {
        walk.everyWay(walk.awaited("clerk1", "/notice/inbox", "#all"), "08-inbox", first.reference());
        Page clerk = walk.open("clerk1", "/notice/inbox");
        Walk.press(clerk, "all");
        assertThat(clerk.locator("main .st-run").count())
                .as(clerk.locator("main").innerText())
                .isZero();
    }

    @Test
    @Order(4)
    void two_clerks_on_one_examination_see_what_differs() {
        String path = "/filing/examine?case=" + first.reference();
        Page one = walk.open("clerk1", path);
        Page other = walk.open("clerk2", path);
        mark(one, "D03", "The second channel is missing.");
        walk.done(one, "save");
        mark(other, "D08", "Two claims are told as one.");
        Walk.press(other, "save");
        assertThat(other.locator("#errors").innerText()).contains("Noor Haddadin");
        assertThat(other.locator("table").first().innerText()).contains("D03", "The second channel is missing.");
        walk.looks(other, "16b-examination-conflict");
        walk.everyWay(one, "09-examination");
    }

    private static void mark(Page page, String point, String why) {
        Locator summary = page.locator("li:has(#t-" + point + ") summary");
        if (summary.count() > 0) {
            summary.click();
        }
        page.locator("#v-" + point + "-DEFICIENT").check();
        page.locator("#t-" + point).fill(why);
    }

    @Test
    @Order(5)
    void a_deficient_form_is_refused_with_reasons_and_a_ground() {
        Page clerk = walk.open("clerk2", "/filing/examine?case=" + second.reference());
        clerk.locator("#o-REFUSE").check();
        walk.done(clerk, "finish");
        Page registrar = walk.open("registrar", "/filing/examine?case=" + second.reference());
        Walk.press(registrar, "refuse");
        assertThat(registrar.locator(".err").first().innerText()).isNotBlank();
        registrar.locator("#reasons").fill("The signatory power does not name the person who signed.");
        walk.looks(registrar, "09-decide");
        walk.done(registrar, "refuse");
        Page agent = walk.open("xn.agent", "/filing/receipt?case=" + second.reference());
        assertThat(agent.locator("main").innerText()).contains("The claim was refused", "Refusal of registration");
    }

    @Test
    @Order(6)
    void the_registrar_registers_and_the_certificate_stands_on_the_docket() {
        Page clerk = walk.open("clerk1", "/filing/examine?case=" + first.reference());
        clerk.locator("#v-D03-MET").check();
        clerk.locator("#o-READY").check();
        walk.done(clerk, "finish");
        Page registrar = walk.open("registrar", "/filing/examine?case=" + first.reference());
        registrar.locator("#register").click();
        registrar.waitForURL("**/cases/ESCT-**");
        first.at(registrar.locator(".casehead-no .num").first().innerText().trim());
        assertThat(first.reference()).matches("ESCT-\\d{4}-\\d{4}");
        walk.open("registrar", "/cases/" + first.reference() + "/docket");
        assertThat(registrar.locator("main").innerText()).containsIgnoringCase("certificate");
        walk.looks(registrar, "07-registered-docket");
    }

    @Test
    @Order(7)
    void service_is_dispatched_and_its_proof_can_be_read() {
        String path = "/serving/service?case=" + first.reference();
        Page clerk = walk.open("clerk1", path);
        walk.awaited("clerk1", path, "#dispatch");
        walk.looks(clerk, "service-to-dispatch");
        walk.done(clerk, "dispatch");
        walk.awaited("clerk1", path, "table", "Channel 2: delivered");
        assertThat(clerk.locator("table").innerText()).contains("letter", "Channel 1: delivered");
        walk.everyWay(clerk, "service");
    }
}
