package comity.extension;

import comity.common.Refusal;

/** The other side has its time to answer; only then is the request decided. */
public final class ExtensionNotHeard extends Refusal {
    public ExtensionNotHeard() {
        super(Kind.CONFLICT, "X7");
    }
}
