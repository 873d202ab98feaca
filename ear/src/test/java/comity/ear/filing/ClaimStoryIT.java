package comity.ear.filing;

import static comity.ear.house.House.axe;
import static comity.ear.house.House.browser;
import static comity.ear.house.House.screenshot;
import static comity.ear.house.House.url;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The Agent files by hand, the clerk finds a deficiency, the Agent mends it, the Registrar registers. */
class ClaimStoryIT {

    private final List<String> faults = new ArrayList<>();

    /** Keeps what the page looks like and what axe has to say against it. */
    private void looks(Page page, String name) {
        screenshot(page, name);
        axe(page).forEach(fault -> faults.add(name + ": " + fault));
    }

    @Test
    void a_claim_goes_from_an_empty_draft_to_its_docket_number() {
        Page agent = browser("xa.agent");
        String reference = file(agent);
        Page clerk = browser("clerk1");
        clerk.navigate(url() + "/filing/examine?case=" + reference);
        looks(clerk, "09-examination");
        clerk.locator("#o-NOTICE").check();
        clerk.locator("#finish").click();
        assertThat(clerk.locator("#done").textContent()).isNotBlank();

        agent.navigate(url() + "/filing/receipt?case=" + reference);
        looks(agent, "06-receipt-deficient");
        agent.locator("#cureGo").click();
        agent.waitForURL("**/filing/claim?**");
        agent.navigate(agent.url().replaceAll("step=\\d", "step=2"));
        agent.locator("#priorSteps").fill("Notes were exchanged on 12 January.");
        agent.locator("#next").click();
        sign(agent);

        clerk.navigate(url() + "/filing/examine?case=" + reference);
        clerk.locator("#o-READY").check();
        clerk.locator("#finish").click();
        Page registrar = browser("registrar");
        registrar.navigate(url() + "/filing/examine?case=" + reference);
        screenshot(registrar, "09-registration");
        registrar.locator("#register").click();
        registrar.waitForURL("**/cases/ESCT-**");
        screenshot(registrar, "07-registered");
        assertThat(faults).isEmpty();
    }

    private String file(Page page) {
        page.navigate(url() + "/filing/drafts");
        looks(page, "06-filings");
        page.locator("#begin").click();
        page.waitForURL("**/filing/claim?**");
        page.locator("#title").fill("Dravonia – Measures concerning the port of Selvane");
        page.locator("#respondent").selectOption("XD");
        upload(page, "credentials", Papers.file("powers.pdf", "Full powers of the Agent"));
        looks(page, "06-step-1");
        page.locator("#next").click();
        page.locator("#jurisdictionBasis").fill("Both States have accepted the Tribunal generally.");
        page.locator("#next").click();
        claim(page);
        page.locator("#next").click();
        upload(page, "files", Papers.file("log.pdf", "Log of the substation " + UUID.randomUUID()));
        stepIsSavedWhicheverLinkLeadsOn(page);
        page.locator("#exhibits-0-title").fill("Substation control log");
        page.locator("#exhibits-0-date").fill("2026-01-10");
        page.locator("#exhibits-0-source").fill("Grid operator");
        looks(page, "06-step-4");
        page.locator("#next").click();
        page.locator("#urgency-no").check();
        looks(page, "06-step-5");
        page.locator("#next").click();
        page.locator("#publicSummary").fill("Aurelia alleges that Dravonia entered a control network.");
        page.locator("#next").click();
        looks(page, "06-step-7");
        return sign(page);
    }

    private static void stepIsSavedWhicheverLinkLeadsOn(Page page) {
        page.locator(".rail a[href*='step=5']").click();
        page.waitForURL("**step=5**");
        page.locator(".rail a[href*='step=4']").click();
        page.waitForURL("**step=4**");
    }

    private void claim(Page page) {
        page.locator("#claims-0-category").selectOption("CYB-ATTK");
        page.locator("#claims-0-measure")
                .fill("Persons acting for Dravonia entered the control network. Run " + UUID.randomUUID());
        page.locator("#claims-0-from").fill("2026-01-03");
        page.locator("#claims-0-to").fill("2026-01-09");
        page.locator("#claims-0-facts-0").fill("The log shows a remote session {C-1/1}.");
        page.locator("#addParagraph").click();
        page.locator("#claims-0-facts-1").fill("Hospitals ran on generators.");
        page.locator("[id='claims-0-p-H2-15']").check();
        page.locator("#claims-0-a-DIRECTED").check();
        page.locator("#claims-0-confidence").selectOption("4");
        page.locator("#claims-0-harm").fill("Households without power since 3 January 2026.");
        page.locator("#claims-0-r-DECL").check();
        page.locator("#stay").click();
        looks(page, "06-step-3");
    }

    private static void upload(Page page, String into, Path file) {
        page.locator("#" + into + "-files").setInputFiles(file);
        page.waitForFunction("id => document.getElementById(id).value !== ''", into);
    }

    /** Goes to the last step, signs, and gives the filing reference. */
    private static String sign(Page page) {
        page.navigate(page.url().replaceAll("step=\\d(&claim=\\d+)?", "step=7"));
        page.locator("#signature-name").fill("Cosimo Valdieri");
        page.locator("#sign").click();
        page.waitForURL("**/filing/receipt?case=F-*");
        Locator number = page.locator(".casehead-no .num");
        assertThat(number.textContent()).startsWith("F-");
        return number.textContent().trim();
    }
}
