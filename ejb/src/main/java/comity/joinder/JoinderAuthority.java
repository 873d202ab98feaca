package comity.joinder;

import comity.deadline.Obligor;

/** Who decides. */
public enum JoinderAuthority {
    PRESIDENT,
    PRESIDING,
    /** A panel is at work in each of the two cases: both, each by its presiding judge. */
    PANELS;

    Obligor obligor() {
        return this == PRESIDENT ? Obligor.PRS : Obligor.PNL;
    }
}
