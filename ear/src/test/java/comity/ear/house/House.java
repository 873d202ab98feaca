package comity.ear.house;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import comity.ear.launch.Settings;
import comity.ear.story.Desk;
import comity.ear.story.Tokens;
import io.restassured.RestAssured;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The running house as tests see it. The first use opens it; the end of the test process closes it. A house that is open
 * already can be used instead: {@code -Dcomity.url=… -Dcomity.realm=…}.
 */
public final class House {

    /** Options for a server that is closed within the hour: its second compiler would take half of its time till then. */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private static final Path SCREENS = Path.of("target/screens");

    private static House only;

    private final String url;
    private final comity.ear.launch.House running;
    private final Tokens tokens;
    private final Browsers browsers;

    private House() {
        String elsewhere = System.getProperty("comity.url");
        running = elsewhere == null ? comity.ear.launch.House.open(settings()) : null;
        url = elsewhere == null ? running.url() : elsewhere;
        String realm = elsewhere == null
                ? running.environment().get("COMITY_OIDC_URL")
                : System.getProperty("comity.realm", "http://localhost:8180/realms/comity");
        tokens = new Tokens(realm, Clock.systemUTC());
        browsers = new Browsers(url);
    }

    private static synchronized House house() {
        if (only == null) {
            only = new House();
        }
        return only;
    }

    private static Settings settings() {
        Path build = Path.of(System.getProperty("comity.build", "target")).toAbsolutePath();
        return new Settings(
                Settings.Mode.TEST,
                build.resolve("house"),
                true,
                build,
                build.resolve("keycloak"),
                Map.of("COMITY_WEBHOOK_INSIDE", "127.0.0.1", "COMITY_JAVA_OPTS", SHORT_LIVED));
    }

    /** The portal's address, without a slash at its end. */
    public static String url() {
        return house().url;
    }

    /** The launcher's view: cut the power, open again, look into the home. */
    public static comity.ear.launch.House running() {
        if (house().running == null) {
            throw new IllegalStateException("This test needs a house of its own, not the one at " + url());
        }
        return house().running;
    }

    /** A bearer token for programs. */
    public static String token(String login) {
        return house().tokens.of(login);
    }

    /** Requests to {@code /api/v1} in somebody's name. */
    public static RequestSpecification as(String login) {
        return RestAssured.given(new RequestSpecBuilder()
                .setBaseUri(url())
                .setBasePath("/api/v1")
                .addHeader("Authorization", "Bearer " + token(login))
                .setContentType(ContentType.JSON)
                .setAccept(ContentType.JSON)
                .build());
    }

    /** The public API, for stories. */
    public static Desk desk() {
        return new Desk(url(), house().tokens);
    }

    /** Requests of nobody in particular. */
    public static RequestSpecification anonymous() {
        return RestAssured.given(
                new RequestSpecBuilder().setBaseUri(url()).setBasePath("").build());
    }

    /** A page of a signed-in browser; {@code null} gives one that is not signed in. */
    public static Page browser(String login) {
        return house().browsers.page(login);
    }

    /** Keeps what the page looks like in {@code ear/target/screens}. */
    public static void screenshot(Page page, String name) {
        try {
            Files.createDirectories(SCREENS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /**
     * What axe has to say against the page under WCAG 2.2 AA; empty is good. The portal has no frames of other sites, so
     * axe needs no second page to gather its findings, which takes longer than the rules themselves.
     */
    public static List<String> axe(Page page) {
        return faults(new AxeBuilder(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")));
    }

    /** The same of its colours alone: nothing else differs between light and dark. */
    public static List<String> contrast(Page page) {
        return faults(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private static List<String> faults(AxeBuilder asked) {
        return asked.setLegacyMode(true).analyze().getViolations().stream()
                .map(House::inWords)
                .toList();
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }

    /** The first column of what the database answers. */
    public static List<String> rows(String sql) {
        List<String> values = new ArrayList<>();
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    /** Puts into the database what no act of the API leads to yet. */
    public static void change(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a house that is open already the address says it all: {@code -Dcomity.database=jdbc:…?user=…&password=…}. */
    private static Connection database() throws SQLException {
        String elsewhere = System.getProperty("comity.database");
        if (elsewhere != null) {
            return DriverManager.getConnection(elsewhere);
        }
        Map<String, String> told = running().environment();
        return DriverManager.getConnection(
                told.get("COMITY_DB_URL"), told.get("COMITY_DB_USER"), told.get("COMITY_DB_PASSWORD"));
    }

    /** Moves the tribunal clock forward and lets everything fall due that is due until then. */
    public static void advanceTo(Instant instant) {
        as("admin").body(Map.of("to", instant.toString())).post("/clock").then().statusCode(200);
    }
}
