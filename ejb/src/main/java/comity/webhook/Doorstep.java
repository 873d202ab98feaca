package comity.webhook;

import comity.notice.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Posts one delivery and says what was answered; what the answer contains is not read. */
@ApplicationScoped
public class Doorstep {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The status, or null and what went wrong. */
    record Answer(Integer status, String trouble) {}

    @Inject
    Destinations destinations;

    @Inject
    HookSecrets secrets;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    CompletableFuture<Answer> post(Webhook hook, Mail delivery, Instant at) {
        return destinations
                .bar(delivery.address())
                .map(bar -> CompletableFuture.completedFuture(new Answer(null, "address: " + bar)))
                .orElseGet(() -> send(hook, delivery, at));
    }

    private CompletableFuture<Answer> send(Webhook hook, Mail delivery, Instant at) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(delivery.address()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Comity")
                .header("Comity-Event", delivery.subject())
                .header("Comity-Delivery", delivery.messageId())
                .header(Signature.HEADER, Signature.of(hook.open(secrets), at, delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((answer, failed) -> failed == null
                        ? new Answer(answer.statusCode(), "status " + answer.statusCode())
                        : new Answer(null, String.valueOf(failed.getMessage())));
    }
}
