package comity.packages;

import comity.common.Refusal;

/** The item waits for others, or is verified already. */
public final class ItemNotOpen extends Refusal {
    public ItemNotOpen() {
        super(Kind.CONFLICT, "S07");
    }
}
