package comity.deliberation;

import comity.common.Refusal;

/** Only a clerk of the Registry can be sworn in. */
public final class NotSwornIn extends Refusal {
    public NotSwornIn(String person) {
        super(Kind.INVALID, "S20", person);
    }
}
