package comity.settlement;

import comity.common.Refusal;

/** Only a settlement that both Agents signed is recorded. */
public final class NotSignedByBoth extends Refusal {
    public NotSignedByBoth() {
        super(Kind.CONFLICT, "S07");
    }
}
