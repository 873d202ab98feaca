package comity.idempotency;

import comity.common.Refusal;

/** The key was used before for another request, or is too long. */
public final class KeyReused extends Refusal {
    public KeyReused() {
        super(Kind.CONFLICT, "S01");
    }
}
