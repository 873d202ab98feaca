package comity.consultation;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.withdrawal.ClaimOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who may act for which party in the settlement phase. */
@ApplicationScoped
public class Parties {

    @Inject
    AccessPolicy policy;

    @Inject
    ClaimOwners owners;

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

    /** S08, X3: in a panel request a claimant drops claims of its own only; those of others go on. */
    boolean mayDrop(Actor actor, CaseFile file, List<Integer> claims) {
        return claims.isEmpty() || owners.owns(file, claims, owners.stateOf(file.id(), actor));
    }

    boolean is(Actor actor, Long caseId, Side side) {
        return policy.may(actor, caseId, "S05", Act.FILE)
                && policy.sideOf(actor, caseId).filter(side::equals).isPresent();
    }
}
