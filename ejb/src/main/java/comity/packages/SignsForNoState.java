package comity.packages;

import comity.common.Refusal;

/** Packages are proposed and signed by focal points, and by Agents in a linked case. */
public final class SignsForNoState extends Refusal {
    public SignsForNoState() {
        super(Kind.FORBIDDEN, "S07");
    }
}
