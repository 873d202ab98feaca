package comity.settlement;

import comity.common.Refusal;

/** Terms are performed only under a settlement that was recorded. */
public final class SettlementNotRecorded extends Refusal {
    public SettlementNotRecorded() {
        super(Kind.CONFLICT, "S07");
    }
}
