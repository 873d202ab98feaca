package comity.timeline;

import java.time.LocalDate;
import java.util.List;

/** An order that could be made. */
public sealed interface Proposal {

    /** X7: more days for one limit. */
    record Extension(Long limitId, int days) implements Proposal {}

    /** X7: the request for more days is refused; FX-06 remains to file. */
    record Refusal(Long limitId) implements Proposal {}

    /**
     * X6: the case stands still.
     *
     * @param until null for a stay without end
     * @param limits codes of the limits that stand still; empty for all that can
     */
    record Stay(LocalDate until, List<String> limits) implements Proposal {
        public Stay {
            limits = limits == null ? List.of() : List.copyOf(limits);
        }
    }

    /** X6: the stay that runs ends today. */
    record GoOn() implements Proposal {}

    /** X4: the other column. */
    record TrackChange(boolean urgent) implements Proposal {}
}
