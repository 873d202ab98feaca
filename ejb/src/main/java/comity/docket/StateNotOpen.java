package comity.docket;

import comity.common.Refusal;

/** The act does not belong to the state the case is in (section 3). */
public final class StateNotOpen extends Refusal {
    public StateNotOpen(String reference, CaseState state) {
        super(Kind.CONFLICT, "3", reference, state.name());
    }
}
