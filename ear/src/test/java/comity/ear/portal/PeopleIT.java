package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 1: invited, account, first sign-in with a second factor, office; revoked, signed out, still named. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleIT {

    private static final String PASSWORD = "Ferry-" + UUID.randomUUID();
    private static final String NAME = "Nova Lindqvist";
    private static final String EMAIL = "nova." + UUID.randomUUID().toString().substring(0, 8) + "@northern.example";
    private static final String TITLE = "Maristan – Measures concerning the Northern Buoys";
    private static final Parties PARTIES = new Parties(List.of("XQ"), "XM");
    private static final Pattern LINK = Pattern.compile("(http\\S+/login-actions/action-token\\S+)");
    private static final String[] OWN = {TITLE, NAME, EMAIL, "North Concord Alliance"};
    private static final Clock CLOCK = Clock.systemUTC();

    private static Desk desk;
    private static CaseStory story;
    private static String login;
    private static String secret;
    private static Instant codeUsed = Instant.EPOCH;
    private static BrowserContext invited;
    private final Walk walk = new Walk();

    @BeforeAll
    static void a_case_of_the_alliance_is_registered() {
        desk = House.desk();
        story = new CaseStory(desk, PARTIES);
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
        ClaimText text = new ClaimText(List.of("XQ"), "XM", TITLE);
        text.exhibit(
                desk.upload(PARTIES.claimant(), "buoys.pdf", SmallPdf.of("Buoys", "alleged")),
                "List of the buoys",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that buoy " + UUID.randomUUID() + " was moved.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text).register();
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String mailPage() {
        String given = System.getProperty("comity.mail");
        return given == null ? House.running().mailUrl() : given;
    }

    /** The link of the letter that the identity provider has written to the person. */
    private Optional<String> link() {
        String page = RestAssured.get(mailPage()).asString();
        int letter = page.indexOf("To " + EMAIL);
        Matcher found = LINK.matcher(letter < 0 ? "" : page.substring(letter));
        return found.find() ? Optional.of(found.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    /** A code that has not been used: the provider takes each only once. */
    private static String freshCode(Page page) {
        while (CLOCK.instant().getEpochSecond() / 30 == codeUsed.getEpochSecond() / 30) {
            page.waitForTimeout(500);
        }
        codeUsed = CLOCK.instant();
        return OneTimeCode.of(secret, codeUsed);
    }

    @Test
    @Order(1)
    void the_focal_point_invites_an_agent_and_the_invitation_opens_nothing_yet() {
        Page page = walk.open("xq.focal", "/home");
        assertThat(page.locator("a[href$='/people/offices?state=XQ']").count()).isPositive();
        page = walk.open("xq.focal", "/people/offices?state=XQ");
        walk.refused(page, "invite", "name", "");
        page.locator("#name").fill(NAME);
        page.locator("#email").fill("nowhere");
        walk.refused(page, "invite", "email", "");
        assertThat(page.locator("#name").inputValue()).isEqualTo(NAME);
        page.locator("#email").fill(EMAIL);
        page.locator("#role").selectOption("CNS");
        String told = walk.done(page, "invite");
        assertThat(told).contains(NAME, "xq.lindqvist");
        Matcher named = Pattern.compile("xq\\.lindqvist\\d*").matcher(told);
        assertThat(named.find()).isTrue();
        login = named.group();
        walk.awaited("xq.focal", "/people/offices?state=XQ", "#invitations", "letter sent");
        walk.everyWay(walk.open("xq.focal", "/people/offices?state=XQ"), "31-people-state", OWN);
        walk.looks(walk.open("registrar", "/people/offices"), "31-people-tribunal");
        for (String outsider : List.of("xq.agent", "xm.focal", "clerk1")) {
            assertThat(desk.get(outsider, "people/offices?state=XQ").status()).isEqualTo(404);
        }
    }

    @Test
    @Order(2)
    void the_person_sets_a_password_and_a_second_factor_signs_in_and_only_then_has_the_office() {
        assertThat(desk.get("xq.focal", "people/offices?state=XQ").ok().body().toString())
                .doesNotContain(login);
        Page any = House.browser(null);
        invited = any.context().browser().newContext();
        any.close();
        Page page = invited.newPage();
        for (int i = 0; i < 60 && link().isEmpty(); i++) {
            page.waitForTimeout(500);
        }
        page.navigate(link().orElseThrow());
        page.locator("#kc-info-message a, a[href*=action-token]").first().click();
        for (int step = 0; step < 2; step++) {
            if (page.locator("#password-new").count() > 0) {
                page.locator("#password-new").fill(PASSWORD);
                page.locator("#password-confirm").fill(PASSWORD);
                page.locator("[type=submit]").first().click();
            } else {
                page.locator("#mode-manual").click();
                secret = page.locator("#kc-totp-secret-key").textContent();
                page.locator("#totp").fill(freshCode(page));
                page.locator("[type=submit]").first().click();
            }
        }
        page.waitForLoadState();
        assertThat(secret).as("the second factor was asked for").isNotNull();
        signIn(page);
        assertThat(page.locator("main").textContent()).isNotBlank();
        JsonNode offices = desk.get("xq.focal", "people/offices?state=XQ").ok().body();
        assertThat(offices.toString()).contains(login);
        assertThat(desk.get("xq.focal", "people/invitations?state=XQ")
                        .ok()
                        .body()
                        .toString())
                .contains("ACCEPTED");
    }

    private static void signIn(Page page) {
        page.navigate(House.url() + "/sign-in");
        if (page.locator("#username").count() > 0) {
            page.locator("#username").fill(login);
            page.locator("#password").fill(PASSWORD);
            page.locator("#kc-login").click();
            page.locator("#otp").fill(freshCode(page));
            page.locator("#kc-login").click();
        }
        page.waitForURL(address -> address.startsWith(House.url()));
    }

    @Test
    @Order(3)
    void an_agent_seats_counsel_in_the_case_and_revokes_a_seat() {
        String path = "/people/delegation?case=" + story.reference();
        assertThat(walk.open("xq.agent", "/cases/" + story.reference())
                        .locator("a[href*='/people/delegation']")
                        .count())
                .isPositive();
        Page page = walk.open("xq.agent", path);
        page.locator("#personId").selectOption(login);
        page.locator("#role").selectOption("CNS");
        assertThat(walk.done(page, "seat")).isNotBlank();
        page = walk.open("xq.agent", path);
        assertThat(page.locator("main").textContent()).contains(NAME, "counsel");
        walk.everyWay(page, "31-delegation", OWN);
        assertThat(invited.newPage().navigate(House.url() + path).status()).isEqualTo(200);
        assertThat(House.browser("xo.agent").navigate(House.url() + path).status())
                .isEqualTo(404);
        assertThat(desk.get("xm.agent", "cases/" + story.reference() + "/delegation")
                        .body()
                        .toString())
                .doesNotContain(login);
    }

    @Test
    @Order(4)
    void revoking_ends_portal_session_and_token_within_a_minute() {
        Page page = invited.newPage();
        assertThat(page.navigate(House.url() + "/home").status()).isEqualTo(200);
        String token = token(page);
        assertThat(notices(token).statusCode()).isEqualTo(200);
        long office = idOf(desk.get("xq.focal", "people/offices?state=XQ").ok().body());
        long seat = idOf(desk.get("xq.agent", "cases/" + story.reference() + "/delegation")
                .ok()
                .body()
                .path("members"));
        assertThat(desk.post("xm.focal", "people/offices/" + office + "/end", Map.of())
                        .status())
                .isEqualTo(404);
        desk.post("xq.agent", "cases/" + story.reference() + "/delegation/" + seat + "/end", Map.of())
                .ok();
        desk.post("xq.focal", "people/offices/" + office + "/end", Map.of()).ok();
        Instant revoked = CLOCK.instant();
        while (notices(token).statusCode() != 401 && CLOCK.instant().isBefore(revoked.plus(Duration.ofMinutes(1)))) {
            page.waitForTimeout(500);
        }
        assertThat(notices(token).statusCode()).isEqualTo(401);
        assertThat(notices(token).contentType()).contains("application/problem+json");
        page.navigate(House.url() + "/home");
        assertThat(page.locator("main .todo").count()).isZero();
        assertThat(page.url()).doesNotEndWith("/home");
        page.navigate(House.url() + "/home");
        while (page.locator("#username").count() == 0
                && CLOCK.instant().isBefore(revoked.plus(Duration.ofMinutes(1)))) {
            page.waitForTimeout(500);
            page.navigate(House.url() + "/home");
        }
        triesToSignIn(page);
        assertThat(page.url()).as("a closed account signs nobody in").doesNotStartWith(House.url());
        Page delegation = walk.open("xq.agent", "/people/delegation?case=" + story.reference());
        assertThat(delegation.locator("section:has(#le)").textContent()).contains(NAME, "counsel", "xq.agent");
        invited.close();
    }

    private static void triesToSignIn(Page page) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(PASSWORD);
        page.locator("#kc-login").click();
    }

    /** Number of the row of the person invited. */
    private static long idOf(JsonNode rows) {
        for (JsonNode row : rows) {
            if (row.path("personId").asText().equals(login)) {
                return row.path("id").asLong();
            }
        }
        throw new AssertionError("no row of " + login);
    }

    private static String token(Page page) {
        String realm = System.getProperty("comity.realm");
        String provider = realm == null ? House.running().environment().get("COMITY_OIDC_URL") : realm;
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "comity-api")
                .formParam("scope", "openid")
                .formParam("username", login)
                .formParam("password", PASSWORD)
                .formParam("totp", freshCode(page))
                .post(provider + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static Response notices(String token) {
        return RestAssured.given().auth().oauth2(token).get(House.url() + "/api/v1/notices");
    }

    @Test
    @Order(5)
    void the_last_agent_leaves_only_with_a_successor_and_his_acts_keep_his_name_and_role() {
        String path = "/people/delegation?case=" + story.reference();
        Page page = walk.open("xq.focal", path);
        String agent = desk.nameOf("xq.agent");
        page.locator("#member")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(agent + ", Agent"));
        walk.refused(page, "revoke", "successor", "successor");
        walk.looks(page, "31-delegation-last-agent");
        page.locator("#successor").selectOption("xq.deputy");
        assertThat(walk.done(page, "revoke")).isNotBlank();
        page = walk.open("xq.deputy", "/cases/" + story.reference());
        assertThat(page.locator("main table").first().textContent()).contains(agent + ", Agent");
        assertThat(page.locator("main table").first().textContent()).contains("is Agent of North Concord Alliance");
    }
}
