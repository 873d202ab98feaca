package comity.measures;

import comity.common.Refusal;

/** Another office decides on these measures. */
public final class OtherBenchDecides extends Refusal {

    public OtherBenchDecides() {
        super(Kind.FORBIDDEN, "S12");
    }
}
