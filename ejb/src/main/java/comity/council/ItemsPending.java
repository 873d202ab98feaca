package comity.council;

import comity.common.Refusal;

/** Something on the agenda has not been dealt with. */
public final class ItemsPending extends Refusal {

    public ItemsPending() {
        super(Kind.CONFLICT, "S08");
    }
}
