package comity.packages;

import comity.common.Refusal;

/** Not every State has signed the package. */
public final class PackageNotSigned extends Refusal {
    public PackageNotSigned() {
        super(Kind.CONFLICT, "S07");
    }
}
