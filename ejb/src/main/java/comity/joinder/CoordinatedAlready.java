package comity.joinder;

import comity.common.Refusal;

/** These cases are coordinated already. */
public final class CoordinatedAlready extends Refusal {
    public CoordinatedAlready() {
        super(Kind.CONFLICT, "X3");
    }
}
