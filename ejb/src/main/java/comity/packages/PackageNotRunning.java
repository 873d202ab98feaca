package comity.packages;

import comity.common.Refusal;

/** Items of a package are performed only after it was recorded. */
public final class PackageNotRunning extends Refusal {
    public PackageNotRunning() {
        super(Kind.CONFLICT, "S07");
    }
}
