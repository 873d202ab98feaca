package comity.decision;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The seal of the tests: one key for all of them, valid from before the first of their days. */
public final class DevelopmentSeal {

    private DevelopmentSeal() {}

    public static void from(Instant first) {
        new SealKey(Clock.fixed(first, ZoneOffset.UTC), Path.of("target", "seal"));
    }
}
