package comity.sideletter;

import comity.common.Refusal;

/** A State does not answer itself: it deposits a new version. */
public final class OwnLetter extends Refusal {
    public OwnLetter() {
        super(Kind.CONFLICT, "X5");
    }
}
