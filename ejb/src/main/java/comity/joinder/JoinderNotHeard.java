package comity.joinder;

import comity.common.Refusal;

/** Not every party has answered, and TL-81 has not run. */
public final class JoinderNotHeard extends Refusal {
    public JoinderNotHeard() {
        super(Kind.CONFLICT, "X3");
    }
}
