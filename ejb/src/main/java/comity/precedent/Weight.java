package comity.precedent;

import comity.decision.AdoptionStatus;
import comity.decision.DecisionType;

/** Weight of a decision as authority, W0 to W5 (section 11). It persuades; it binds only the parties. */
public final class Weight {

    private Weight() {}

    public static int of(DecisionType type, AdoptionStatus adoption) {
        if (adoption == AdoptionStatus.REJECTED || type == DecisionType.ST) {
            return 0;
        }
        return switch (type) {
            case PM, CH, MC -> 1;
            case PO, RI, SC -> 2;
            case CO, CM -> 3;
            default -> ofPanelOrAppeal(type, adoption);
        };
    }

    private static int ofPanelOrAppeal(DecisionType type, AdoptionStatus adoption) {
        return switch (adoption) {
            case ADOPTED -> type == DecisionType.A ? 5 : 4;
            case ADOPTED_AS_MODIFIED -> 3;
            default -> 1;
        };
    }
}
