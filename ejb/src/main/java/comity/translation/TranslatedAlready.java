package comity.translation;

import comity.common.Refusal;

/** The Registry has translated this paper into this language; another version follows an objection. */
public final class TranslatedAlready extends Refusal {
    public TranslatedAlready() {
        super(Kind.CONFLICT, "X9");
    }
}
