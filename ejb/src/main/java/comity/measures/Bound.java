package comity.measures;

import comity.access.Side;
import comity.deadline.Obligor;
import java.util.List;

/** Whom measures bind. */
public enum Bound {
    CLM(Obligor.CLM, List.of(Side.CLM)),
    RSP(Obligor.RSP, List.of(Side.RSP)),
    BOTH(Obligor.BOTH, List.of(Side.CLM, Side.RSP));

    private final Obligor obligor;
    private final List<Side> sides;

    Bound(Obligor obligor, List<Side> sides) {
        this.obligor = obligor;
        this.sides = sides;
    }

    public Obligor obligor() {
        return obligor;
    }

    public List<Side> sides() {
        return sides;
    }
}
