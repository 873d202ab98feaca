package comity.editing;

import comity.access.AccessPolicy;
import comity.access.CourtRole;
import comity.common.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Section 1: headnotes, keywords and the citator belong to the precedent editor, whom the Registrar appoints. */
@ApplicationScoped
public class Editors {

    static final String RULE = "S23";

    @Inject
    AccessPolicy policy;

    /** @throws comity.access.NotYours for everybody else */
    public void require(Actor actor) {
        policy.requireOffice(actor, RULE, CourtRole.EDT);
    }

    public boolean edits(Actor actor) {
        return !actor.isAnonymous() && policy.holds(actor, CourtRole.EDT);
    }
}
