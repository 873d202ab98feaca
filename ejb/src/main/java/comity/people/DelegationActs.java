package comity.people;

import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The page of one's own delegation. */
@ApplicationScoped
public class DelegationActs implements CaseActs {

    private static final int RANK = 940;

    @Inject
    DelegationKeeping keeping;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        return !actor.isAnonymous() && keeping.concerns(file.id(), actor)
                ? List.of(CaseAct.open("delegation", "/people/delegation?case=" + file.reference(), RANK))
                : List.of();
    }
}
