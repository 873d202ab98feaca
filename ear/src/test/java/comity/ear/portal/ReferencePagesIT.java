package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.Desk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 1: Registrar and administrator keep the reference tables; each change is dated and logged. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReferencePagesIT {

    private static final List<String> PAGES = List.of(
            "tables",
            "changes",
            "signatories",
            "signatory?code=XQ",
            "holidays",
            "roster?list=PNL",
            "roster?list=INS",
            "places",
            "place?id=GZ-001",
            "instruments",
            "instrument?id=CCM",
            "provision?id=H2-1");

    private static Desk desk;
    private static LocalDate today;
    private final Walk walk = new Walk();

    @BeforeAll
    static void today() {
        desk = House.desk();
        today = LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String at(String page) {
        return "/reference/" + page;
    }

    @Test
    @Order(1)
    void registrar_and_administrator_find_every_table_and_others_find_no_such_page() {
        Page page = walk.open("registrar", "/home");
        assertThat(page.locator("a[href$='/reference/tables']").count()).isPositive();
        for (String name : PAGES) {
            String picture = "30-reference-" + name.replaceAll("[^a-zA-Z]+", "-");
            walk.looks(walk.open("admin", at(name)), picture);
            walk.open("clerk1", at(name));
        }
        for (String outsider : List.of("xa.agent", "president")) {
            Page stranger = House.browser(outsider);
            for (String name : PAGES) {
                assertThat(stranger.navigate(House.url() + at(name)).status())
                        .as(name + " for " + outsider)
                        .isEqualTo(404);
            }
            stranger.close();
        }
        assertThat(walk.open("clerk1", at("holidays")).locator("#add").count()).isZero();
    }

    @Test
    @Order(2)
    void a_holiday_is_added_refused_twice_and_taken_away_and_the_log_says_so() {
        String day = today.plusDays(400).toString();
        Page page = walk.open("registrar", at("holidays"));
        page.locator("#name").fill("Day of the Accord");
        walk.refused(page, "add", "day", "");
        assertThat(page.locator("#name").inputValue()).isEqualTo("Day of the Accord");
        page.locator("#day").fill(day);
        assertThat(walk.done(page, "add")).contains("Day of the Accord");
        page = walk.open("registrar", at("holidays"));
        page.locator("#name").fill("Once more");
        page.locator("#day").fill(day);
        walk.refused(page, "add", "day", "already");
        page = walk.open("registrar", at("holidays"));
        walk.everyWay(page, "30-reference-holidays-kept", "Day of the Accord");
        page = walk.open("registrar", at("holidays"));
        assertThat(walk.done(page, "tr:has-text('Day of the Accord') input[type=submit]"))
                .isNotBlank();
        page = walk.open("auditor", at("changes?register=HOLIDAY"));
        assertThat(page.locator("main").textContent()).contains("Day of the Accord", "added", "ended", "registrar");
    }

    @Test
    @Order(3)
    void reservations_and_channels_of_a_signatory_change_from_a_day_on() {
        Page page = walk.open("admin", at("signatory?code=XQ"));
        page.getByLabel("national defence", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#from").fill(today.minusDays(1).toString());
        walk.refused(page, "change", "from", "before");
        page.locator("#from").fill(today.plusDays(300).toString());
        assertThat(walk.done(page, "change")).isNotBlank();
        page = walk.open("admin", at("signatory?code=XQ"));
        assertThat(page.locator("main").textContent()).contains("announced", "national defence");

        String channel = "channel.two@xq.example";
        Page focal = walk.open("xq.focal", at("signatory?code=XQ"));
        assertThat(focal.locator("#change").count()).isZero();
        String first = focal.locator("#first").inputValue();
        focal.locator("#second").fill(first);
        walk.refused(focal, "register", "second", "different");
        focal.locator("#second").fill(channel);
        assertThat(walk.done(focal, "register")).isNotBlank();
        walk.everyWay(
                walk.open("admin", at("signatory?code=XQ")),
                "30-reference-signatory",
                channel,
                first,
                "North Concord Alliance");
        assertThat(desk.get("xq.focal", "reference/signatories/XQ").ok().body().toString())
                .contains(channel);
        assertThat(desk.get("xp.focal", "reference/signatories/XQ").status()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void a_place_an_instrument_and_a_binding_are_kept() {
        Page page = walk.open("registrar", at("places"));
        page.locator("#name").fill("Marrow Point");
        page.locator("#coordinates").fill("46.20 N, 30.10 E");
        page.locator("#disputed").check();
        walk.refused(page, "add", "inControl", "");
        page.locator("#inControl").fill("Harbour Council of Marrow");
        assertThat(walk.done(page, "add")).contains("Marrow Point");
        page = walk.open("registrar", at("places"));
        page.locator("a:has-text('Marrow Point')").first().click();
        walk.everyWay(page, "30-reference-place", "Marrow", "Harbour");
        page.locator("#day").fill(today.toString());
        assertThat(walk.done(page, "end")).isNotBlank();

        page = walk.open("registrar", at("instruments"));
        page.locator("#id").fill("HRB");
        page.locator("#title").fill("Convention on Harbours");
        assertThat(walk.done(page, "add")).contains("HRB");
        page = walk.open("registrar", at("provision?instrument=HRB"));
        page.locator("#code").fill("HRB-1");
        page.locator("#article").fill("Article 1");
        page.locator("#paraphrase").fill("Harbours stay open to ships in distress.");
        assertThat(walk.done(page, "save")).contains("HRB-1");
        page = walk.open("registrar", at("instrument?id=HRB"));
        page.locator("#state").selectOption("XQ");
        walk.refused(page, "bind", "from", "");
        page.locator("#from").fill(today.toString());
        assertThat(walk.done(page, "bind")).isNotBlank();
        page = walk.open("registrar", at("instrument?id=HRB"));
        walk.everyWay(page, "30-reference-instrument", "Convention on Harbours", "Harbours stay");
    }

    @Test
    @Order(5)
    void the_api_keeps_the_same_tables_for_the_same_persons() {
        Map<String, String> judge = Map.of("personId", "xq.judge1", "nationality", "XQ");
        assertThat(desk.post("registrar", "reference/lists/INS", judge).status())
                .isEqualTo(201);
        assertThat(desk.post("registrar", "reference/lists/INS", judge).status())
                .isEqualTo(422);
        assertThat(desk.post("clerk1", "reference/lists/INS", judge).status()).isEqualTo(403);
        assertThat(desk.post("xq.focal", "reference/lists/INS", judge).status()).isEqualTo(404);
        assertThat(desk.get("admin", "reference/lists/INS").ok().body().toString())
                .contains("xq.judge1");
        assertThat(desk.get("auditor", "reference/changes?register=LISTING")
                        .ok()
                        .body()
                        .toString())
                .contains("xq.judge1");
        assertThat(desk.get("xq.counsel", "reference/changes").status()).isEqualTo(404);
        String day = "reference/holidays/" + today.plusDays(500);
        assertThat(desk.post("admin", day, Map.of("name", "Quiet day")).status())
                .isEqualTo(201);
        assertThat(desk.post("admin", day + "/end", Map.of()).status()).isEqualTo(201);
        walk.looks(walk.open("registrar", at("roster?list=INS")), "30-reference-inspectors");
    }
}
