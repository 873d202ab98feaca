package comity.joinder;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.Obligor;

/** Who decides. */
public enum JoinderAuthority {
    PRESIDENT,
    PRESIDING;

    boolean isHeldBy(Actor actor, Long caseId, AccessPolicy policy) {
        return this == PRESIDENT ? policy.isPresident(actor) : policy.presides(actor, caseId);
    }

    Obligor obligor() {
        return this == PRESIDENT ? Obligor.PRS : Obligor.PNL;
    }
}
