package comity.ear.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import comity.ear.launch.Settings;
import comity.ear.story.Answer;
import comity.ear.story.Desk;
import comity.ear.story.Tokens;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A house of its own in demonstration mode, without the cases that the launcher plays: what stands on its shelf. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationIT {

    private static final int DECISIONS = 12;
    private static final String PANEL = "Fenland – Measures concerning the stationing of the 4th Support Brigade";
    private static final String TRANSIT = "Hestria – Transit of forces through Lower Vey";
    private static final String APPEAL = "Fenland – Stationing of the 4th Support Brigade (appeal)";
    private static final String WAITING = "Borvia – Statements about the Kessel regiment";

    private static comity.ear.launch.House house;
    private static Desk desk;
    private static Browsers browsers;

    @BeforeAll
    static void the_demonstration_is_opened_and_its_shelf_filled() {
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        house = comity.ear.launch.House.open(new Settings(
                Settings.Mode.DEMO,
                build.resolve("demonstration"),
                true,
                build,
                build.resolve("keycloak"),
                Map.of("COMITY_JAVA_OPTS", House.SHORT_LIVED)));
        desk = new Desk(house.url(), new Tokens(house.environment().get("COMITY_OIDC_URL"), Clock.systemUTC()));
        browsers = new Browsers(house.url());
        Awaitility.await("the shelf is filled and edited")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> written().size() == DECISIONS);
    }

    @AfterAll
    static void the_demonstration_is_closed() {
        if (house != null) {
            house.close();
        }
    }

    /** Of each decision with a headnote, by its title: what the desk says of it. */
    private static Map<String, JsonNode> written() {
        Map<String, JsonNode> rows = new TreeMap<>();
        for (JsonNode row : desk.get("editor", "editing").ok().body().path("items")) {
            if (row.path("headnotes").asInt() > 0) {
                rows.put(row.path("title").asText(), row);
            }
        }
        return rows;
    }

    private static String slug(String title) {
        return written().get(title).path("slug").asText();
    }

    private static Page open(String login, String path) {
        Page page = browsers.page(login);
        assertThat(page.navigate(house.url() + path).status()).as(path).isEqualTo(200);
        return page;
    }

    private static String looks(Page page, String name) {
        House.screenshot(page, name);
        assertThat(House.axe(page)).as(name).isEmpty();
        return page.locator("main").innerText();
    }

    @Test
    @Order(1)
    void the_editors_desk_shows_eleven_decisions_written_up_and_one_that_waits() {
        Page page = open("editor", "/editing/desk");
        assertThat(looks(page, "60-demonstration-desk-waiting"))
                .contains(WAITING)
                .doesNotContain(APPEAL);
        page = open("editor", "/editing/desk?all=1");
        assertThat(page.locator("main tbody tr").count()).isEqualTo(DECISIONS);
        assertThat(looks(page, "60-demonstration-desk")).contains(PANEL, TRANSIT, APPEAL);
        page = open("editor", "/editing/decision?decision=" + slug(APPEAL));
        assertThat(looks(page, "60-demonstration-desk-decision"))
                .contains("Revocation of host-nation consent takes effect on receipt", "Modified", "Benedict");
    }

    @Test
    @Order(2)
    void anybody_reads_headnotes_and_holdings_beside_the_decision_and_sees_which_are_qualified_or_doubted() {
        Page page = open(null, "/decisions/" + slug(PANEL));
        assertThat(looks(page, "60-demonstration-decision"))
                .contains("Consent to station forces is revocable", "Good law", "Qualified", "Modified");
        assertThat(page.locator(".cite-flag").first().innerText()).isEqualTo("Doubted");
        page = open(null, "/decisions/" + slug(TRANSIT));
        assertThat(page.locator("#p5 .held").innerText()).contains("Doubted");
        assertThat(looks(page, "60-demonstration-decision-doubted")).contains("Questioned", "Distinguished");
    }

    @Test
    @Order(3)
    void the_page_of_a_provision_lists_its_holdings_with_their_status_along_time() {
        Page page = open(null, "/precedent/provision?id=H2-5");
        assertThat(page.locator("svg.prov g").count()).isPositive();
        assertThat(looks(page, "60-demonstration-provision"))
                .contains("takes effect on receipt", "Good law", "Qualified", "Doubted", "Narrows");
        assertThat(page.locator(".standing").innerText())
                .contains("ESCT-A 1, § 3")
                .doesNotContain("§ 4");
    }

    @Test
    @Order(4)
    void the_page_of_a_keyword_lists_its_headnotes() {
        Page page = open(null, "/precedent/keyword?id=consent.revocation");
        assertThat(page.locator(".hits > li").count()).isEqualTo(2);
        assertThat(looks(page, "60-demonstration-keyword")).contains(PANEL, APPEAL);
    }

    @Test
    @Order(5)
    void citations_and_comparison_show_how_later_decisions_dealt_with_earlier_ones() {
        Page page = open(null, "/precedent/citations?id=" + slug(TRANSIT));
        assertThat(looks(page, "60-demonstration-citations")).contains("Questioned", "Distinguished");
        page = open(null, "/precedent/compare?a=" + slug(PANEL) + "&b=" + slug(APPEAL));
        assertThat(looks(page, "60-demonstration-compare"))
                .contains("host-nation consent › revocation in both", "cites [");
    }

    @Test
    @Order(6)
    void after_a_restart_nothing_is_written_a_second_time() throws InterruptedException {
        Map<String, JsonNode> before = written();
        String log = changes(APPEAL);
        house.cutPower();
        house.reopen();
        java.util.concurrent.TimeUnit.SECONDS.sleep(20); // several rounds, the first ten seconds after the start
        assertThat(written()).isEqualTo(before);
        assertThat(changes(APPEAL)).isEqualTo(log);
    }

    private static String changes(String title) {
        Answer view = desk.get("editor", "editing/" + slug(title)).ok();
        return view.body().path("changes").toString();
    }
}
