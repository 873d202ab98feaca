package comity.translation;

import comity.common.Refusal;

/** There is no translation yet that could be wrong. */
public final class NotTranslatedYet extends Refusal {
    public NotTranslatedYet() {
        super(Kind.CONFLICT, "X9");
    }
}
