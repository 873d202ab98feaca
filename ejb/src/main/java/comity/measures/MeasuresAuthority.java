package comity.measures;

import comity.access.AccessPolicy;
import comity.access.Act;
import comity.access.NotYours;
import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseFile;
import comity.docket.CaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may ask for measures, observe, call and decide (S12). */
@ApplicationScoped
public class MeasuresAuthority {

    static final String STAGE = "S12";

    @Inject
    AccessPolicy policy;

    /** From registration to adoption, stayed or not. */
    static boolean isOpen(CaseFile file) {
        return file.state().isRegistered() && file.place().compareTo(CaseState.ADOPTED) < 0;
    }

    static void requireOpen(CaseFile file) {
        if (!isOpen(file)) {
            throw new MeasuresNotOpen();
        }
    }

    /** A party that signs for its side. */
    Side party(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), STAGE, Act.FILE);
        return policy.sideOf(actor, file.id()).filter(Side::isParty).orElseThrow(() -> new NotYours(STAGE));
    }

    /** The party for which the actor signs, or null. */
    Side sideOf(CaseFile file, Actor actor) {
        return policy.may(actor, file.id(), STAGE, Act.FILE)
                ? policy.sideOf(actor, file.id()).filter(Side::isParty).orElse(null)
                : null;
    }

    /** Whether the actor decides on measures in this case; a late President leaves it to the Vice-President. */
    boolean decides(CaseFile file, Actor actor, boolean late) {
        return file.place().hasPanelAtWork() ? policy.presides(actor, file.id()) : presides(file, actor, late);
    }

    void requireDecides(CaseFile file, Actor actor, boolean late) {
        policy.require(actor, file.id(), STAGE, Act.DECIDE);
        if (!decides(file, actor, late)) {
            throw new OtherBenchDecides();
        }
    }

    /** FX-02 is the President's at every time. */
    boolean calls(CaseFile file, Actor actor, boolean late) {
        return presides(file, actor, late);
    }

    void requireCalls(CaseFile file, Actor actor, boolean late) {
        policy.require(actor, file.id(), STAGE, Act.DECIDE);
        if (!calls(file, actor, late)) {
            throw new OtherBenchDecides();
        }
    }

    private boolean presides(CaseFile file, Actor actor, boolean late) {
        return policy.isPresident(actor, file.id(), late);
    }

    boolean isRegistry(Actor actor) {
        return policy.isRegistry(actor);
    }

    void requireRegistry(CaseFile file, Actor actor) {
        policy.require(actor, file.id(), STAGE, Act.TASK);
        if (!policy.isRegistry(actor)) {
            throw new NotYours(STAGE);
        }
    }
}
