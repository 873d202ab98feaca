package comity.evidence;

import comity.common.Refusal;

/** The exhibit does not stand where this step is open. */
public final class ExhibitClosed extends Refusal {

    public ExhibitClosed(String number, ExhibitState state) {
        super(Kind.CONFLICT, "S15", number, state.name());
    }
}
