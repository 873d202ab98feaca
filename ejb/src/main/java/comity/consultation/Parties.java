package comity.consultation;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may act for which party in the settlement phase. */
@ApplicationScoped
public class Parties {

    @Inject
    AccessPolicy policy;

    /** The party whose Agent this is; refuses whoever does not sign for one. */
    Side signing(Actor actor, Long caseId, String stage) {
        policy.require(actor, caseId, stage, Act.FILE);
        return policy.sideOf(actor, caseId).filter(Side::isParty).orElseThrow(() -> new NotYours(stage));
    }

    void require(Actor actor, Long caseId, String stage, Side side) {
        if (signing(actor, caseId, stage) != side) {
            throw new NotYours(stage);
        }
    }

    boolean is(Actor actor, Long caseId, Side side) {
        return policy.may(actor, caseId, "S05", Act.FILE)
                && policy.sideOf(actor, caseId).filter(side::equals).isPresent();
    }
}
