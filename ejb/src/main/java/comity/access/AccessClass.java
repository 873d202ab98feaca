package comity.access;

/**
 * Who may read a document (section 1.1). The first six widen no further to the right: raising goes from {@link #PUB}
 * to {@link #XPT}. The last three are closed rooms outside that order.
 */
public enum AccessClass {
    PUB,
    SIG,
    CASE,
    PTY,
    RES,
    XPT,
    MED,
    CHB,
    REG;

    public boolean isRoom() {
        return compareTo(XPT) > 0;
    }

    /** The narrower of two classes of the open order; a room stays a room. */
    public AccessClass raisedTo(AccessClass requested) {
        if (isRoom() || requested == null || requested.isRoom()) {
            return this;
        }
        return compareTo(requested) >= 0 ? this : requested;
    }
}
