package comity.joinder;

import comity.common.Refusal;

/** The other case has been joined to a case already. */
public final class CaseJoinedAlready extends Refusal {
    public CaseJoinedAlready() {
        super(Kind.CONFLICT, "X3");
    }
}
