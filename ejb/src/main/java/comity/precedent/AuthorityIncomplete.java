package comity.precedent;

import comity.common.Refusal;

/** Refused: an authority without file, citation, title, court, language or legible text cannot be kept. */
public final class AuthorityIncomplete extends Refusal {
    public AuthorityIncomplete() {
        super(Kind.INVALID, "11");
    }
}
