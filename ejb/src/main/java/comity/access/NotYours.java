package comity.access;

import comity.common.Refusal;

/** The answer to somebody who may know of the thing but not do or read this. */
public final class NotYours extends Refusal {
    public NotYours(String rule) {
        super(Kind.FORBIDDEN, rule);
    }
}
