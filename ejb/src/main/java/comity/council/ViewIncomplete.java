package comity.council;

import comity.common.Refusal;

/** The view is missing or too long. */
public final class ViewIncomplete extends Refusal {

    public ViewIncomplete() {
        super(Kind.INVALID, "S08");
    }
}
