package comity.translation;

import comity.common.Refusal;

/** German, Spanish and Italian are used where both parties agree, any other language is not. */
public final class LanguageNotAgreed extends Refusal {
    public LanguageNotAgreed(String field, String language) {
        super(Kind.INVALID, "X9", language);
        fault(field, "LANGUAGE_NOT_AGREED", language);
    }
}
