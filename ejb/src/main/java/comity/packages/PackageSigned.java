package comity.packages;

import comity.common.Refusal;

/** This State has signed, or all have. */
public final class PackageSigned extends Refusal {
    public PackageSigned() {
        super(Kind.CONFLICT, "S07");
    }
}
