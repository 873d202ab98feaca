package comity.translation;

import comity.common.Refusal;

/** This objection was answered. */
public final class TranslationAnswered extends Refusal {
    public TranslationAnswered() {
        super(Kind.CONFLICT, "X9");
    }
}
