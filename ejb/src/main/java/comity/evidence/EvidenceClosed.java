package comity.evidence;

import comity.common.Refusal;

/** The hearing is closed: no more exhibits. */
public final class EvidenceClosed extends Refusal {

    public EvidenceClosed() {
        super(Kind.CONFLICT, "S15");
    }
}
