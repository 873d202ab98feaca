package comity.document;

import comity.common.Refusal;

/** A file is larger than the Rules allow (section 2.2, D20): bytes at most. */
public final class FileTooLarge extends Refusal {
    public FileTooLarge(long max) {
        super(Kind.TOO_LARGE, "D20", max);
    }
}
