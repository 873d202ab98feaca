package comity.translation;

import comity.common.Refusal;

/** An objection of your side to this translation waits for the answer. */
public final class TranslationDoubted extends Refusal {
    public TranslationDoubted() {
        super(Kind.CONFLICT, "X9");
    }
}
