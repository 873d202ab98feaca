package comity.filing;

import comity.common.Refusal;
import java.util.List;

/** Somebody else of the delegation has saved this draft meanwhile; nothing was written over it. */
public final class DraftChanged extends Refusal {

    private final int version;

    DraftChanged(String by, int version, List<FormDifference> differences) {
        super(Kind.CONFLICT, "S01", by, version);
        this.version = version;
        differences.forEach(
                difference -> fault(difference.path(), "DIFFERS", difference.inForce(), difference.typed()));
    }

    /** The version now in force. */
    public int version() {
        return version;
    }
}
