package comity.ear.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import comity.ear.house.House;
import comity.ear.story.CaseStory;
import comity.ear.story.ClaimText;
import comity.ear.story.Desk;
import comity.ear.story.Parties;
import comity.ear.story.SmallPdf;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Section 9, S04: a State registers a webhook, is told by it, is served by it as its second channel. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WebhookIT {

    private record Received(JsonNode envelope, String body, String signature) {}

    private static final String TITLE = "North Concord Alliance – Measures concerning the Lights of Oster";
    private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
    private static final int PATIENCE = 60;

    private static HttpServer server;
    private static volatile int status = 204;
    private static Desk desk;
    private static String secret;
    private final Walk walk = new Walk();

    @BeforeAll
    static void the_state_listens() throws IOException {
        desk = House.desk();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            RECEIVED.add(new Received(
                    new ObjectMapper().readTree(body),
                    body,
                    exchange.getRequestHeaders().getFirst("Comity-Signature")));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterAll
    static void the_State_stops_listening() {
        server.stop(0);
    }

    @AfterEach
    void nothing_was_wrong_on_the_way() {
        walk.clean();
    }

    private static String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tribunal";
    }

    private static void channels(String kind, String second) {
        desk.put(
                        "xq.focal",
                        "reference/signatories/XQ/channels",
                        Map.of(
                                "first",
                                "foreign.affairs@north-concord-alliance.example",
                                "secondKind",
                                kind,
                                "second",
                                second),
                        null)
                .ok();
    }

    /** The first event of a type for a case, once it has come. */
    private static Received awaited(Page page, String type, String reference) {
        for (int i = 0; i < PATIENCE; i++) {
            for (Received one : RECEIVED) {
                boolean here = reference == null
                        || one.envelope().path("docket").asText().equals(reference);
                if (here && one.envelope().path("type").asText().equals(type)) {
                    return one;
                }
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("no " + type + " among " + RECEIVED);
    }

    private static String hmac(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Test
    @Order(1)
    void the_focal_point_registers_an_address_sees_the_secret_once_and_tries_it() {
        Page page = walk.open("xq.focal", "/webhook/log?state=XQ");
        page.locator("#url").fill("http://localhost:8080/api/v1/clock");
        walk.refused(page, "register", "url", "private");
        page.locator("#url").fill("http://169.254.169.254/");
        walk.refused(page, "register", "url", "private");
        page.locator("#url").fill(address());
        Walk.press(page, "register");
        secret = page.locator("#secret .hash").textContent().trim();
        assertThat(secret).matches("[0-9a-f]{64}");
        page = walk.open("xq.focal", "/webhook/log?state=XQ");
        assertThat(page.content()).doesNotContain(secret);
        assertThat(walk.done(page, "try")).isNotBlank();
        Received trial = awaited(page, "esct.webhook.tried", null);
        String seconds = trial.signature().replaceAll("t=(\\d+),.*", "$1");
        assertThat(trial.signature()).isEqualTo("t=" + seconds + ",v1=" + hmac(seconds + "." + trial.body()));
        page = walk.awaited("xq.focal", "/webhook/log?state=XQ", "main table", "delivered");
        walk.everyWay(page, "32-webhook", "North Concord Alliance", "esct.webhook.tried");
        for (String outsider : List.of("xq.counsel", "xm.focal", "clerk1")) {
            assertThat(desk.get(outsider, "webhooks/XQ/deliveries").status()).isEqualTo(404);
        }
        assertThat(House.browser("xq.counsel")
                        .navigate(House.url() + "/webhook/log?state=XQ")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(2)
    void s04_the_state_is_served_by_its_webhook_beside_its_mail_and_told_of_the_case() {
        channels("WEBHOOK", address());
        Parties parties = new Parties(List.of("XM"), "XQ");
        CaseStory story = new CaseStory(desk, parties);
        LocalDate today = LocalDate.ofInstant(desk.now(), ZoneId.of("Europe/Zurich"));
        ClaimText text = new ClaimText(List.of("XM"), "XQ", TITLE);
        text.exhibit(
                desk.upload(parties.claimant(), "lights.pdf", SmallPdf.of("Lights", "alleged")),
                "List of the lights",
                today.minusDays(30),
                "PTY");
        text.claim(
                "MIL-EXER",
                "The claimant alleges that light " + UUID.randomUUID() + " was put out.",
                List.of("H2-17", "VD11-V"),
                today.minusDays(90),
                today.minusDays(60));
        story.file(text).register().dispatch();
        Page page = walk.as("registrar");
        Received served = awaited(page, "esct.service.dispatched", story.reference());
        assertThat(served.envelope().path("class").asText()).isEqualTo("PTY");
        String registered =
                awaited(page, "esct.case.registered", story.reference()).body();
        assertThat(registered).doesNotContain("alleges that light");
        walk.awaited("xq.focal", "/serving/service?case=" + story.reference(), "main", "Channel 2: delivered");
    }

    @Test
    @Order(3)
    void an_address_that_is_gone_is_disabled_and_can_be_enabled_again() {
        status = 410;
        assertThat(desk.post("xq.focal", "webhooks/XQ/trial", Map.of()).status())
                .isEqualTo(201);
        Page page = walk.awaited("xq.focal", "/webhook/log?state=XQ", "#enable");
        walk.looks(page, "32-webhook-disabled");
        status = 204;
        assertThat(walk.done(page, "enable")).isNotBlank();
        assertThat(walk.open("xq.focal", "/webhook/log?state=XQ")
                        .locator("#try")
                        .count())
                .isPositive();
    }

    @Test
    @Order(4)
    void the_State_goes_back_to_mail_and_then_takes_its_webhook_back() {
        Page page = walk.open("xq.focal", "/webhook/log?state=XQ");
        assertThat(page.locator("#remove").count()).as("it serves").isZero();
        assertThat(desk.delete("xq.focal", "webhooks/XQ").code()).isEqualTo("WEBHOOK_SERVES");
        channels("EMAIL", "tribunal.channel@north-concord-alliance.example");
        page = walk.open("xq.focal", "/webhook/log?state=XQ");
        walk.looks(page, "32-webhook-remove");
        assertThat(walk.done(page, "remove")).isNotBlank();
        assertThat(page.locator("#url").inputValue()).isEmpty();
        assertThat(desk.get("xq.focal", "webhooks/XQ").status()).isEqualTo(404);
    }
}
