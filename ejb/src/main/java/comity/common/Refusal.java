package comity.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An act the Rules or the form refuse. Its code is stable and made of the class name ({@code ClaimOutOfTime} gives
 * {@code CLAIM_OUT_OF_TIME}); portal and API show the text {@code refusal.<CODE>} with {@link #args()} and link
 * {@link #rule()} to the page of the Rules. A refusal rolls the transaction back: nothing half done remains.
 */
public abstract class Refusal extends RuntimeException {

    /** What kind of no this is, with its HTTP status. */
    public enum Kind {
        INVALID(422),
        CONFLICT(409),
        FORBIDDEN(403),
        NOT_FOUND(404),
        TOO_LARGE(413),
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** A fault in one field. Path as in the request ({@code claims[0].measure}); the text is {@code refusal.<code>}. */
    public record Fault(String path, String code, List<Object> args) {}

    private final transient Kind kind;
    private final String rule;
    private final transient List<Object> args;
    private final transient List<Fault> faults = new ArrayList<>();

    protected Refusal(Kind kind, String rule, Object... args) {
        super(null, null, false, true);
        this.kind = kind;
        this.rule = rule;
        this.args = List.of(args);
    }

    public Refusal fault(String path, String faultCode, Object... faultArgs) {
        faults.add(new Fault(path, faultCode, List.of(faultArgs)));
        return this;
    }

    public String code() {
        return getClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    /** Code of the rule that refuses: {@code S05}, {@code TL-07}, {@code X2}. */
    public String rule() {
        return rule;
    }

    public List<Object> args() {
        return args;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    @Override
    public String getMessage() {
        return code() + " (" + rule + ") " + args + faults;
    }
}
