package comity.document;

import comity.common.Refusal;

/** A file without a single byte (D20). */
public final class EmptyFile extends Refusal {
    public EmptyFile(String name) {
        super(Kind.INVALID, "D20", name);
    }
}
