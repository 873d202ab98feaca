package comity.webhook;

import comity.common.SystemTime;
import comity.notice.Carrier;
import comity.notice.Mail;
import comity.notice.MailSettled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Takes deliveries from the outbox to the States' addresses, all of a batch at once, so that none waits for a slow one. */
@ApplicationScoped
@Transactional
public class Courier implements Carrier {

    private static final int GONE = 410;
    private static final int SUCCESS_FROM = 200;
    private static final int SUCCESS_BELOW = 300;

    @Inject
    Webhooks webhooks;

    @Inject
    Doorstep doorstep;

    @Inject
    HookHealth health;

    @Inject
    @SystemTime
    Clock systemClock;

    @Inject
    Event<MailSettled> settled;

    @Override
    public int carry(int most) {
        List<Mail> waiting = webhooks.waiting(systemClock.instant(), most);
        Map<Mail, CompletableFuture<Doorstep.Answer>> under = new LinkedHashMap<>();
        for (Mail delivery : waiting) {
            webhooks.lock(delivery.hookId())
                    .ifPresent(hook -> under.put(delivery, doorstep.post(hook, delivery, systemClock.instant())));
        }
        under.forEach((delivery, answer) -> settle(delivery, answer.join()));
        return waiting.size();
    }

    private void settle(Mail delivery, Doorstep.Answer answer) {
        Webhook hook = webhooks.lock(delivery.hookId()).orElseThrow();
        Instant now = systemClock.instant();
        if (delivery.state() != Mail.State.WAITING) {
            return;
        }
        delivery.answered(answer.status());
        if (answer.status() != null && answer.status() >= SUCCESS_FROM && answer.status() < SUCCESS_BELOW) {
            delivery.accepted(now);
            hook.delivered();
        } else if (answer.status() != null && answer.status() == GONE) {
            delivery.giveUp("410", now);
        } else {
            delivery.failed(answer.trouble(), now);
        }
        if (delivery.state() != Mail.State.WAITING) {
            tell(delivery);
        }
        if (delivery.state() == Mail.State.FAILED
                && hook.isActive()
                && (hook.gaveUp() || answer.status() != null && answer.status() == GONE)) {
            health.disable(hook, delivery.caseId()).forEach(this::tell);
        }
    }

    private void tell(Mail delivery) {
        if (delivery.caseId() != null) {
            settled.fire(new MailSettled(delivery.id(), delivery.caseId(), delivery.purpose(), delivery.state()));
        }
    }
}
