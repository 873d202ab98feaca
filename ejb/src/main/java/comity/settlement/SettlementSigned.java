package comity.settlement;

import comity.common.Refusal;

/** Both Agents have signed: the terms stand. */
public final class SettlementSigned extends Refusal {
    public SettlementSigned() {
        super(Kind.CONFLICT, "S07");
    }
}
