package comity.extension;

import comity.common.Refusal;

/** One request for each limit: it was made already. */
public final class ExtensionAsked extends Refusal {
    public ExtensionAsked() {
        super(Kind.CONFLICT, "X7");
    }
}
