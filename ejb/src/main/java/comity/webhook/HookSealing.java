package comity.webhook;

import comity.rounds.BackgroundWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Secrets that were kept in clear, from before there was a key, are locked at the first round after a start. */
@ApplicationScoped
@Transactional
public class HookSealing implements BackgroundWork {

    @Inject
    Webhooks webhooks;

    @Inject
    HookSecrets secrets;

    @Override
    public void round(Instant now) {
        for (Long id : webhooks.inClear()) {
            webhooks.lock(id).ifPresent(hook -> hook.keep(secrets.seal(hook.state(), hook.open(secrets))));
        }
    }
}
