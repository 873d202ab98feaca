package comity.evidence;

import comity.common.Refusal;

/** The step belongs to the other side of the exhibit. */
public final class NotYourExhibit extends Refusal {

    public NotYourExhibit(String number) {
        super(Kind.FORBIDDEN, "S15", number);
    }
}
