package comity.measures;

import comity.common.Refusal;

/** The other party may still observe. */
public final class MeasuresUnheard extends Refusal {

    public MeasuresUnheard() {
        super(Kind.CONFLICT, "TL-30");
    }
}
