package comity.web.common;

import comity.common.Refusal;

/** Refused before it is read: a request larger than this address takes; bytes at most. */
public final class BodyTooLarge extends Refusal {
    public BodyTooLarge(long most) {
        super(Kind.TOO_LARGE, "11", most);
    }
}
