package comity.deliberation;

import comity.decision.ClaimResult;
import comity.editing.HoldingView;
import comity.editing.InterpretationEffect;
import java.time.Instant;
import java.util.List;

/**
 * A holding of the Appeals Chamber that the draft may run against on one claim (section 11). It says why it is shown and
 * concludes nothing.
 *
 * @param result what the draft finds on the claim; null where nothing is found any more
 * @param readings what the holding makes of provisions that the claim invokes, where that runs the other way
 * @param contrary whether the draft may run against it now; otherwise only its reasons are kept
 * @param version how often reasons were written, 0 for not yet
 * @param reasons null while nobody has stated any
 * @param author who stated them last, and {@code at} when
 */
public record Departure(
        int claimNo,
        ClaimResult result,
        HoldingView holding,
        List<HoldingView.Reading> readings,
        boolean contrary,
        int version,
        String reasons,
        String author,
        Instant at) {

    /** Which way the holding moves the provisions, the same for all of them; null where it is only kept. */
    public InterpretationEffect effect() {
        return readings.isEmpty() ? null : readings.get(0).effect();
    }

    /** Whether the panel still owes reasons. */
    public boolean owed() {
        return contrary && reasons == null;
    }

    /** Provisions on which it runs the other way. */
    public List<String> provisions() {
        return readings.stream().map(HoldingView.Reading::provision).distinct().toList();
    }

    boolean isOn(int claim, Long holdingId) {
        return claimNo == claim && holding.id().equals(holdingId);
    }

    /** The effect that runs against an outcome; null where the panel decides nothing on the provision. */
    static InterpretationEffect against(ClaimResult result) {
        return switch (result) {
            case UPHELD, UPHELD_IN_PART -> InterpretationEffect.NARROWS;
            case DISMISSED_MERITS, NO_JURISDICTION, INADMISSIBLE -> InterpretationEffect.EXPANDS;
            case NOT_REACHED, SETTLED, WITHDRAWN, MOOT -> null;
        };
    }
}
