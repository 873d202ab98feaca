package comity.reference;

import comity.common.Refusal;
import java.time.LocalDate;

/** An entry lacks something or says it wrongly; each fault names its field. */
public final class EntryIncomplete extends Refusal {

    private EntryIncomplete() {
        super(Kind.INVALID, "1");
    }

    public static Check check() {
        return new Check();
    }

    /** Collects the faults of one entry, so that all are shown at once. */
    public static final class Check {

        private final EntryIncomplete refusal = new EntryIncomplete();

        /** A text that must be there and may have so many characters. */
        public Check required(String path, String value, int most) {
            if (value == null || value.isBlank()) {
                refusal.fault(path, "REQUIRED");
            }
            return optional(path, value, most);
        }

        public Check optional(String path, String value, int most) {
            if (value != null && value.length() > most) {
                refusal.fault(path, "TOO_LONG", most);
            }
            return this;
        }

        /** A day from which something counts: it must be there and may not lie behind. */
        public Check ahead(String path, LocalDate day, LocalDate today) {
            if (day == null) {
                refusal.fault(path, "DAY_WANTED");
            } else if (day.isBefore(today)) {
                refusal.fault(path, "DAY_BEHIND", today);
            }
            return this;
        }

        public Check that(boolean holds, String path, String code, Object... args) {
            if (!holds) {
                refusal.fault(path, code, args);
            }
            return this;
        }

        public void done() {
            if (!refusal.faults().isEmpty()) {
                throw refusal;
            }
        }
    }
}
