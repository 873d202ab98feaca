package comity.precedent;

/** What goes into one of the copies of the index. */
interface Copied {

    /** The copy that it is on its way to. */
    IndexCopy copy();
}
