package comity.extension;

import comity.common.Refusal;

/** The act was done, or the limit fell away. */
public final class NothingToExtend extends Refusal {
    public NothingToExtend() {
        super(Kind.CONFLICT, "X7");
    }
}
