package comity.webhook;

import static comity.db.Courtroom.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import comity.access.AccessClass;
import comity.access.Side;
import comity.db.Courtroom;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import comity.docket.Docket;
import comity.docket.DocketEntryMade;
import comity.docket.NewEntry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server of a State that listens, a case in consultations, and the courier of the house. */
abstract class WebhookScene {

    record Received(String body, String signature, String delivery) {}

    final Courtroom court = new Courtroom();
    final List<Received> received = new CopyOnWriteArrayList<>();
    HttpServer server;
    volatile int status = 204;
    CaseFile file;
    String secret;

    @BeforeEach
    void listening() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("Comity-Signature"),
                    exchange.getRequestHeaders().getFirst("Comity-Delivery")));
            if (status == 302) {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        court.put(Destinations.class, new Destinations(true, "127.0.0.1"));
        court.listen(event -> {
            if (event instanceof DocketEntryMade made) {
                court.get(HookAnnouncing.class).onEntry(made);
            }
        });
        file = court.file(CaseState.CONSULTATION);
    }

    @AfterEach
    void leave() {
        server.stop(0);
        court.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/tribunal";
    }

    void register(String state) {
        secret = court.get(WebhookKeeping.class)
                .register(state, address(), person(state.toLowerCase(java.util.Locale.ROOT) + ".focal"))
                .secret();
    }

    void line(String kind, String stage, AccessClass readers) {
        court.get(Docket.class)
                .record(
                        file,
                        NewEntry.of(kind)
                                .by(person("xa.agent"), Side.CLM)
                                .access(readers)
                                .stage(stage)
                                .args("Aurelia"));
    }

    void carry() {
        court.get(Courier.class).carry(20);
    }

    static JsonNode json(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    List<DeliveryRow> log() {
        return court.get(WebhookKeeping.class).deliveries("XB", null, 50, person("xb.focal"));
    }

    static String hmac(String secret, String words) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
    }
}
