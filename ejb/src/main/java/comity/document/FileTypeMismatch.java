package comity.document;

import comity.common.Refusal;

/** The content is not what the name says, or of a kind that is not accepted (D20). */
public final class FileTypeMismatch extends Refusal {
    public FileTypeMismatch(String name, String detected) {
        super(Kind.INVALID, "D20", name, detected);
    }
}
