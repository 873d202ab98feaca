package comity.reference;

import comity.common.Refusal;

/** The register already has an entry of this name. */
public final class EntryKnown extends Refusal {
    public EntryKnown(String entry) {
        super(Kind.CONFLICT, "1", entry);
    }
}
