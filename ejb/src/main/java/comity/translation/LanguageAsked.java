package comity.translation;

import comity.common.Refusal;

/** This language is asked for or agreed already. */
public final class LanguageAsked extends Refusal {
    public LanguageAsked() {
        super(Kind.CONFLICT, "X9");
    }
}
