package comity.reference;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.access.NoSuchThing;
import comity.access.NotYours;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Who keeps the reference tables, and who reads them beside the keepers. */
@ApplicationScoped
@Transactional
public class Keepers {

    @Inject
    AccessPolicy policy;

    public boolean keeps(Actor actor) {
        return policy.isRegistrar(actor) || policy.holds(actor, CourtRole.ADM);
    }

    public boolean reads(Actor actor) {
        return keeps(actor) || policy.holds(actor, CourtRole.CLK, CourtRole.AUD);
    }

    /** Refuses whoever is no keeper: a reader learns that it is not his to change, an outsider nothing. */
    public void require(Actor actor) {
        if (!keeps(actor)) {
            throw reads(actor) ? new NotYours("1") : new NoSuchThing();
        }
    }

    public void requireReader(Actor actor) {
        if (!reads(actor)) {
            throw new NoSuchThing();
        }
    }
}
