package comity.panel;

import comity.common.Refusal;

/** Only the respondent objects to a panel. */
public final class NotRespondent extends Refusal {

    public NotRespondent() {
        super(Kind.FORBIDDEN, "S08");
    }
}
