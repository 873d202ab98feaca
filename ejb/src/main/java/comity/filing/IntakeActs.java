package comity.filing;

import comity.access.AccessPolicy;
import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the intake offers: to the registry, the President and the claimant, each at its stage. */
@ApplicationScoped
public class IntakeActs implements CaseActs {

    private static final int OWED = 10;

    @Inject
    Examinations examinations;

    @Inject
    AccessPolicy policy;

    @Inject
    DeadlineKeeper deadlines;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        return examinations
                .find(file.id())
                .map(examination -> acts(file, examination.stage(), actor))
                .orElse(List.of());
    }

    private List<CaseAct> acts(CaseFile file, ExaminationStage stage, Actor actor) {
        String desk = "/filing/examine?case=" + file.filingReference();
        String receipt = "/filing/receipt?case=" + file.filingReference();
        return switch (stage) {
            case EXAMINE -> when(policy.isRegistry(actor), "examine", desk);
            case DECIDE -> when(policy.isRegistrar(actor), "decide-registration", desk);
            case REVIEW -> when(president(file, "TL-04b", actor), "review-refusal", desk);
            case REFERRED -> when(president(file, null, actor), "decide-referral", desk);
            case INVITED -> when(policy.isRegistrar(actor), "accept", desk);
            case DEFICIENT -> when(isClaimant(file, actor), "cure", receipt);
            case REFUSED -> when(isClaimant(file, actor), "ask-review", receipt);
            case REGISTERED, NOT_REGISTERED -> List.of();
        };
    }

    private boolean president(CaseFile file, String limit, Actor actor) {
        return policy.isPresident(actor, file.id(), limit != null && deadlines.hasRun(file.id(), limit));
    }

    private boolean isClaimant(CaseFile file, Actor actor) {
        return policy.sideOf(actor, file.id()).filter(Side.CLM::equals).isPresent();
    }

    private static List<CaseAct> when(boolean allowed, String key, String path) {
        return allowed ? List.of(CaseAct.open(key, path, OWED)) : List.of();
    }
}
