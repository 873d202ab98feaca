package comity.precedent;

import comity.common.Refusal;

/** Refused: an authority with this citation is kept already. */
public final class AuthorityKnown extends Refusal {
    public AuthorityKnown(String citation) {
        super(Kind.CONFLICT, "11", citation);
    }
}
