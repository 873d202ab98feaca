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
import java.util.ArrayList;
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
        List<Mail> over = new ArrayList<>(waiting);
        under.forEach((delivery, answer) -> over.addAll(settle(delivery, answer.join())));
        MailSettled.of(over).filter(mail -> mail.caseId() != null).forEach(settled::fire);
        return waiting.size();
    }

    /** @return what is given up with the hook, where nobody answers there any more */
    private List<Mail> settle(Mail delivery, Doorstep.Answer answer) {
        Webhook hook = webhooks.lock(delivery.hookId()).orElseThrow();
        Instant now = systemClock.instant();
        if (delivery.state() != Mail.State.WAITING) {
            return List.of();
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
        boolean gone = answer.status() != null && answer.status() == GONE;
        boolean lost = delivery.state() == Mail.State.FAILED && (hook.gaveUp() || gone);
        return lost && hook.isActive() ? health.disable(hook, delivery.caseId()) : List.of();
    }
}
