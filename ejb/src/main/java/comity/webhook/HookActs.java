package comity.webhook;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.docket.CaseAct;
import comity.docket.CaseActs;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What the registry does about a webhook that takes nothing any more: it asks the State. */
@ApplicationScoped
public class HookActs implements CaseActs {

    private static final int RANK = 30;

    @Inject
    Webhooks webhooks;

    @Inject
    AccessPolicy policy;

    @Override
    public List<CaseAct> acts(CaseFile file, Actor actor) {
        if (!policy.isRegistry(actor)) {
            return List.of();
        }
        List<String> parties = new ArrayList<>(file.claimants());
        parties.addAll(file.respondents());
        return webhooks.disabledAmong(parties).stream()
                .map(hook -> CaseAct.open("webhook-disabled", "/reference/signatory?code=" + hook.state(), RANK))
                .toList();
    }
}
