package comity.packages;

import comity.common.Refusal;

/** The act belongs to another State of the package, or to the Registrar. */
public final class PackageNotYours extends Refusal {
    public PackageNotYours() {
        super(Kind.FORBIDDEN, "S07");
    }
}
