package comity.panel;

import comity.common.Refusal;

/** Both lists are in and open. */
public final class ListsOpen extends Refusal {

    public ListsOpen() {
        super(Kind.CONFLICT, "S09");
    }
}
