package comity.reclassification;

import comity.common.Refusal;

/** Nobody has objected: there is nothing to answer. */
public final class ClassUnopposed extends Refusal {
    public ClassUnopposed() {
        super(Kind.CONFLICT, "TL-37b");
    }
}
