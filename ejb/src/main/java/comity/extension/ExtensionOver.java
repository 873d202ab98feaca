package comity.extension;

import comity.common.Refusal;

/** The request is decided or moot. */
public final class ExtensionOver extends Refusal {
    public ExtensionOver() {
        super(Kind.CONFLICT, "X7");
    }
}
