package comity.filing;

import comity.common.Refusal;

/** X2: a withdrawn claim may be filed anew once; this one was filed anew and withdrawn again. */
public final class RefiledBefore extends Refusal {
    RefiledBefore(String reference) {
        super(Kind.CONFLICT, "X2", reference);
    }
}
