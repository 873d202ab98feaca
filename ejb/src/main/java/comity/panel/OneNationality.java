package comity.panel;

import comity.common.Refusal;

/** No two judges of one nationality. */
public final class OneNationality extends Refusal {

    public OneNationality() {
        super(Kind.INVALID, "S09");
    }
}
