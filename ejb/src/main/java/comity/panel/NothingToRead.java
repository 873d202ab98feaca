package comity.panel;

import comity.common.Refusal;

/** There is no record that the judge has to read. */
public final class NothingToRead extends Refusal {

    public NothingToRead() {
        super(Kind.CONFLICT, "S09");
    }
}
