package comity.filing;

import comity.common.Refusal;

/** The draft has been filed; what is filed is never edited. */
public final class DraftFiled extends Refusal {
    DraftFiled(String reference) {
        super(Kind.CONFLICT, "S01", reference);
    }
}
