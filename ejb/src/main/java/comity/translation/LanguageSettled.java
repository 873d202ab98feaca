package comity.translation;

import comity.common.Refusal;

/** Nobody waits for an answer about this language. */
public final class LanguageSettled extends Refusal {
    public LanguageSettled() {
        super(Kind.CONFLICT, "X9");
    }
}
