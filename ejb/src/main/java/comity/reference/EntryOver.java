package comity.reference;

import comity.common.Refusal;

/** The entry has ended; what has ended is not changed any more. */
public final class EntryOver extends Refusal {
    public EntryOver(String entry) {
        super(Kind.CONFLICT, "1", entry);
    }
}
