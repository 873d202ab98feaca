package comity.hearing;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may do what about a hearing (section 1.2, S19); what an act says is looked at afterwards. */
@ApplicationScoped
public class HearingRights {

    private static final String STAGE = "S19";

    @Inject
    AccessPolicy policy;

    @Inject
    Complete complete;

    /** The registry or the panel. Experts have the cell of a task too, but theirs is to be heard. */
    void requireHeld(Actor actor, CaseFile file) {
        if (!policy.isRegistry(actor)) {
            requireDecides(actor, file);
        }
    }

    /** The same, and then a command that lacks nothing. */
    void requireHeld(Actor actor, CaseFile file, Object command) {
        requireHeld(actor, file);
        complete.require(command);
    }

    void requireComplete(Object command) {
        complete.require(command);
    }

    void requireDecides(Actor actor, CaseFile file) {
        policy.require(actor, file.id(), STAGE, Act.DECIDE);
    }

    void requirePresides(Actor actor, CaseFile file) {
        requireDecides(actor, file);
        if (!actor.isSystem() && !policy.presides(actor, file.id())) {
            throw new NotYours(STAGE);
        }
    }

    /** A party by whoever signs for it. */
    Side party(Actor actor, CaseFile file) {
        policy.require(actor, file.id(), STAGE, Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours(STAGE));
    }
}
