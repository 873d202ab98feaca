package comity.stay;

import comity.access.NotYours;
import comity.common.Actor;
import comity.consent.Consents;
import comity.consent.JointAct;
import comity.consent.SignatureRow;
import comity.docket.CaseFile;
import comity.withdrawal.ClaimOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Which States a stay needs: all parties by agreement, all claimants at the claimant's request (X6). */
@ApplicationScoped
public class StayParties {

    private static final String RULE = "X6";

    @Inject
    ClaimOwners owners;

    @Inject
    Consents consents;

    /** A State whose signature this stay needs. */
    String state(CaseFile file, Stay stay, Actor actor) {
        String state = owners.stateOf(file.id(), actor);
        if (state == null || !needed(file, stay.ground()).contains(state)) {
            throw new NotYours(RULE);
        }
        return state;
    }

    /** @return whether all have signed now */
    boolean sign(CaseFile file, Stay stay, Actor actor) {
        consents.give(act(stay), state(file, stay, actor), actor, RULE);
        return consents.isComplete(act(stay), needed(file, stay.ground()));
    }

    /** Whether the actor's State must still answer. */
    boolean mustSign(CaseFile file, Stay stay, Actor actor) {
        String state = owners.stateOf(file.id(), actor);
        return state != null && needed(file, stay.ground()).contains(state) && !consents.has(act(stay), state);
    }

    List<SignatureRow> rows(CaseFile file, Stay stay) {
        return consents.rows(act(stay), needed(file, stay.ground()));
    }

    private List<String> needed(CaseFile file, StayGround ground) {
        return switch (ground) {
            case AGREEMENT -> {
                List<String> all = new ArrayList<>(claimants(file));
                all.addAll(owners.respondents(file, List.of()));
                yield all;
            }
            case REQUEST -> claimants(file);
            case ORDER, PACKAGE -> List.of();
        };
    }

    private List<String> claimants(CaseFile file) {
        return List.copyOf(owners.claimants(file, List.of()));
    }

    private static JointAct act(Stay stay) {
        return new JointAct(stay.caseId(), "stay", stay.id());
    }
}
