package comity.translation;

import comity.common.Refusal;

/** This translation is on file or without object: nobody takes it in hand. */
public final class TranslationOver extends Refusal {
    public TranslationOver() {
        super(Kind.CONFLICT, "X9");
    }
}
