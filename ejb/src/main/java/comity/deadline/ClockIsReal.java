package comity.deadline;

import comity.common.Refusal;

/** In production the tribunal clock is the real time and nobody moves it; nowhere does it go back. */
public final class ClockIsReal extends Refusal {
    public ClockIsReal() {
        super(Kind.CONFLICT, "4");
    }
}
