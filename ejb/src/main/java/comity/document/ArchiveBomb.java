package comity.document;

import comity.common.Refusal;

/** A compressed file that would unpack to more than it may (D20). */
public final class ArchiveBomb extends Refusal {
    public ArchiveBomb(String name) {
        super(Kind.INVALID, "D20", name);
    }
}
