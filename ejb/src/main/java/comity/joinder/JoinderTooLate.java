package comity.joinder;

import comity.common.Refusal;

/** One of the cases has come too far to be joined or coordinated. */
public final class JoinderTooLate extends Refusal {
    public JoinderTooLate() {
        super(Kind.CONFLICT, "X3");
    }
}
