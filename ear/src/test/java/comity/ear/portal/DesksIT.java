package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each office of the Tribunal arrives, and what it is kept from. */
class DesksIT {

    private final Walk walk = new Walk();

    @AfterEach
    void nothing_was_wrong() {
        walk.clean();
    }

    @ParameterizedTest(name = "{0} arrives at a desk with work on it")
    @CsvSource({
        "clerk1, Waiting for you",
        "registrar, This week",
        "president, Waiting for you",
        "editor, Latest decisions",
        "security, Restricted exhibits",
        "auditor, Access log",
        "xa.council, Panel requests before the Council",
        "xc.judge1, My panels",
        "admin, Next to fire"
    })
    void an_office_arrives_at_its_own_desk(String login, String heading) {
        Page page = walk.open(login, "/home");
        assertThat(page.locator("h2").allInnerTexts()).contains(heading);
        assertThat(page.locator("nav a").count()).isGreaterThanOrEqualTo(3);
        walk.looks(page, "desk-" + login);
    }

    @Test
    void the_council_is_not_invited_to_file_a_claim() {
        Page page = walk.open("xa.council", "/home");
        assertThat(page.locator("main").innerText()).doesNotContain("File a claim");
    }

    @Test
    void a_desk_reads_in_three_languages_on_a_phone_and_in_the_dark() {
        walk.everyWay(walk.open("registrar", "/home"), "desk");
    }

    @Test
    void the_auditor_reads_the_log_and_nobody_else_does() {
        Page auditor = walk.open("auditor", "/audit/log");
        assertThat(auditor.locator("h1").innerText()).isEqualTo("Access log");
        walk.looks(auditor, "audit-log");
        Page clerk = House.browser("clerk1");
        assertThat(clerk.navigate(House.url() + "/audit/log").status()).isIn(403, 404);
        clerk.close();
    }

    @Test
    void the_administrator_moves_the_clock_and_sees_what_fired() {
        Page admin = walk.open("admin", "/admin/clock");
        String before = admin.locator(".ct-big time").getAttribute("datetime");
        admin.locator("#target").fill("yesterday");
        Walk.press(admin, "go");
        assertThat(admin.locator(".err, .errors").first().innerText()).contains("2027-11-03T09:00");
        assertThat(admin.locator("#target").inputValue()).isEqualTo("yesterday");
        walk.looks(admin, "clock-refused");
        assertThat(walk.done(admin, "d1")).isNotBlank();
        assertThat(admin.locator(".ct-big time").getAttribute("datetime")).isGreaterThan(before);
        walk.everyWay(admin, "clock");
    }
}
