package comity.precedent;

import comity.common.Refusal;

/** Refused: the index is being rebuilt already. */
public final class RebuildRunning extends Refusal {
    RebuildRunning() {
        super(Kind.CONFLICT, "11");
    }
}
