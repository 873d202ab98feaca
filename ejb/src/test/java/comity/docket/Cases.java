package comity.docket;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;

/** Case files for tests, without a database. */
public final class Cases {

    private Cases() {}

    /** A registered case of Aurelia against Borvia in the given state. */
    public static CaseFile in(CaseState state) {
        CaseFile file =
                new CaseFile("F-2027-ABC234", "Borvia – Measures", List.of("XA"), "XB", "en", "s", Instant.EPOCH);
        set(file, "id", 7L);
        set(file, "docketNumber", "ESCT-2027-0001");
        set(file, "registeredAt", Instant.parse("2027-02-26T09:00:00Z"));
        set(file, "track", Track.NORMAL);
        set(file, "state", state);
        return file;
    }

    public static void set(Object target, String field, Object value) {
        try {
            Field named = target.getClass().getDeclaredField(field);
            named.setAccessible(true);
            named.set(target, value);
        } catch (ReflectiveOperationException absent) {
            throw new IllegalArgumentException(field, absent);
        }
    }
}
