package comity.webhook;

import comity.common.SystemTime;
import comity.notice.Mail;
import comity.worklist.NewWorkItem;
import comity.worklist.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Disables a webhook that takes nothing any more, and tells the registry; and the other way round. */
@ApplicationScoped
@Transactional
public class HookHealth {

    private static final String TASK = "webhook-disabled";

    @Inject
    Webhooks webhooks;

    @Inject
    WorkList work;

    @Inject
    @SystemTime
    Clock systemClock;

    /** A delivery of no case leaves the Registrar a task about the State. Returns what still waited for it and is given up now. */
    List<Mail> disable(Webhook hook, Long caseId) {
        Instant now = systemClock.instant();
        hook.disable(now, caseId);
        String group = caseId == null ? "registrar" : "clerks";
        work.open(new NewWorkItem(caseId, TASK, hook.state(), group, "S04", null));
        List<Mail> waiting = webhooks.waitingFor(hook.id());
        waiting.forEach(delivery -> delivery.giveUp("disabled", now));
        return waiting;
    }

    /** The State wants no more deliveries: nothing waits, and nobody has to see to it. */
    void removed(Webhook hook) {
        enabled(hook.disabledCase(), hook.state());
        Instant now = systemClock.instant();
        hook.remove(now);
        webhooks.waitingFor(hook.id()).forEach(delivery -> delivery.giveUp("removed", now));
    }

    /** The webhook works again, as far as its State knows. */
    void enabled(Long disabledCase, String state) {
        work.close(disabledCase, TASK, state);
    }
}
