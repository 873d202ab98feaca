package comity.webhook;

import comity.access.AccessClass;
import comity.access.Side;
import comity.common.SystemTime;
import comity.docket.CaseFile;
import comity.notice.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes deliveries into the outbox, in the caller's transaction; they leave after it has committed. */
@ApplicationScoped
public class HookPost {

    @Inject
    Webhooks webhooks;

    @Inject
    Clock clock;

    @Inject
    @SystemTime
    Clock systemClock;

    /**
     * S04: serves by the State's webhook.
     *
     * @return false where the State has no webhook at this address that works: the channel has failed
     */
    public boolean serve(CaseFile file, String state, String address, String kind, String purpose) {
        Optional<Webhook> found = webhooks.of(state)
                .filter(Webhook::isActive)
                .filter(hook -> hook.url().equals(address));
        found.ifPresent(hook -> {
            Envelope envelope = new Envelope(
                    UUID.randomUUID().toString(),
                    "service.dispatched",
                    file.reference(),
                    clock.instant().toString(),
                    Side.TRIBUNAL.name(),
                    AccessClass.PTY.name(),
                    purpose,
                    Map.of("served", kind, "portal", "/serving/service?case=" + file.reference()));
            write(hook, file.id(), purpose, envelope);
        });
        return found.isPresent();
    }

    void write(Webhook hook, Long caseId, String purpose, Envelope envelope) {
        String messageId = "<" + UUID.randomUUID() + "@comity.invalid>";
        webhooks.add(new Mail(
                        messageId, hook.url(), envelope.type(), envelope.text(), caseId, purpose, systemClock.instant())
                .byHook(hook.id()));
    }
}
