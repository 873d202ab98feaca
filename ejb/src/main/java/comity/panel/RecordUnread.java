package comity.panel;

import comity.common.Refusal;

/** A successor has not read the record yet, or a hearing is to be ordered or repeated for him. */
public final class RecordUnread extends Refusal {

    public RecordUnread() {
        super(Kind.CONFLICT, "S09");
    }
}
