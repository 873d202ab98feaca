package comity.worklist;

import comity.common.Refusal;

/** Somebody else has taken this item, or it is done already. */
public final class WorkItemTaken extends Refusal {
    public WorkItemTaken(String by) {
        super(Kind.CONFLICT, "S02", by);
    }
}
