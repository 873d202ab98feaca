package comity.access;

import comity.common.Refusal;

/** The answer to an outsider: whether the thing is absent or forbidden cannot be told from it. */
public final class NoSuchThing extends Refusal {
    public NoSuchThing() {
        super(Kind.NOT_FOUND, "1.1");
    }
}
