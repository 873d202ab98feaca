package comity.joinder;

import comity.common.Refusal;

/** The answer of this party is on the docket already. */
public final class JoinderAnswered extends Refusal {
    public JoinderAnswered() {
        super(Kind.CONFLICT, "X3");
    }
}
