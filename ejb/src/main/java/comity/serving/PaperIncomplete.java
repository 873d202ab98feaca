package comity.serving;

import comity.common.Refusal;

/** What is to be filed and served lacks something; each fault names its field. */
public final class PaperIncomplete extends Refusal {

    private PaperIncomplete(String rule) {
        super(Kind.INVALID, rule);
    }

    public static Check check(String rule) {
        return new Check(rule);
    }

    /** Collects the faults of one paper, so that all are shown at once. */
    public static final class Check {

        private final PaperIncomplete refusal;

        private Check(String rule) {
            refusal = new PaperIncomplete(rule);
        }

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
