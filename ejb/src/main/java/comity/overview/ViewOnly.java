package comity.overview;

import comity.common.Refusal;

/** A paper of a class that is viewed in the portal, with the reader's mark, and never handed out as a file. */
public final class ViewOnly extends Refusal {
    public ViewOnly() {
        super(Kind.FORBIDDEN, "1.1");
    }
}
