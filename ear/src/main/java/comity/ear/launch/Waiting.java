package comity.ear.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something answers. */
final class Waiting {

    private static final Duration STEP = Duration.ofMillis(250);

    private Waiting() {}

    static void pause() {
        LockSupport.parkNanos(STEP.toNanos());
    }

    /** Waits for readiness as long as the program lives. */
    static void until(String what, Program program, Settings settings, Duration most, BooleanSupplier ready) {
        long end = System.nanoTime() + most.toNanos();
        while (!ready.getAsBoolean()) {
            if (!program.alive()) {
                throw new Refused(what + " ended while starting: see " + settings.log(program.name()));
            }
            if (System.nanoTime() > end) {
                throw new Refused(
                        what + " is not ready after " + most.toSeconds() + " s: see " + settings.log(program.name()));
            }
            pause();
        }
    }

    /** Whether the address answers with any of the wanted states. */
    static boolean answers(String url, int status) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            HttpResponse<Void> response = HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(2))
                    .build()
                    .send(request, HttpResponse.BodyHandlers.discarding());
            return response.statusCode() == status;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
