package comity.webhook;

import comity.access.AccessClass;
import comity.access.NoSuchThing;
import comity.access.Side;
import comity.common.Actor;
import comity.party.ChannelKeeping;
import comity.party.Signatories;
import comity.reference.Facts;
import comity.reference.ReferenceLog;
import comity.reference.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A State's focal point registers its webhook, or the Registrar for it; tries it, and reads its delivery log. */
@ApplicationScoped
@Transactional
public class WebhookKeeping {

    @Inject
    Webhooks webhooks;

    @Inject
    HookRegistering registering;

    @Inject
    ChannelKeeping channels;

    @Inject
    Signatories signatories;

    @Inject
    HookPost post;

    @Inject
    HookHealth health;

    @Inject
    ReferenceLog log;

    @Inject
    Clock clock;

    /** Registers an address, in place of an earlier one, with a new secret that is told this once. */
    public Registered register(String state, String url, Actor actor) {
        require(state, actor);
        String address = registering.address(url);
        Optional<Webhook> before = webhooks.kept(state);
        String was = webhooks.of(state).map(Webhook::url).orElse("");
        Webhook hook = before.orElseGet(() -> new Webhook(state));
        Long disabledCase = hook.disabledCase();
        String secret = registering.register(hook, address, actor);
        if (before.isEmpty()) {
            webhooks.add(hook);
        }
        health.enabled(disabledCase, state);
        Facts now = Facts.of("webhook", address).and("secretOf", clock.instant());
        log.changed(actor, Register.CHANNEL, state, null, Facts.of("webhook", was), now);
        return new Registered(state, address, secret);
    }

    /** Lets a disabled webhook work again. */
    public void enable(String state, Actor actor) {
        require(state, actor);
        Webhook hook = webhooks.of(state).orElseThrow(() -> new NoWebhook(state));
        health.enabled(hook.disabledCase(), state);
        hook.enable();
    }

    /** Takes the webhook back: nothing more is posted, what waits is given up, what was posted stays on record. */
    public void remove(String state, Actor actor) {
        require(state, actor);
        Webhook hook = webhooks.of(state).orElseThrow(() -> new NoWebhook(state));
        if (isChannel(state)) {
            throw new WebhookServes();
        }
        health.removed(hook);
        log.changed(actor, Register.CHANNEL, state, null, Facts.of("webhook", hook.url()), Facts.of("webhook", ""));
    }

    private boolean isChannel(String state) {
        return signatories.channels(state).stream().anyMatch(one -> one.isWebhook());
    }

    /** Posts an event that says nothing, to try the address. */
    public void tryOut(String state, Actor actor) {
        require(state, actor);
        Webhook hook = webhooks.of(state).filter(Webhook::isActive).orElseThrow(() -> new NoWebhook(state));
        post.write(
                hook,
                null,
                null,
                new Envelope(
                        UUID.randomUUID().toString(),
                        "webhook.tried",
                        null,
                        clock.instant().toString(),
                        Side.TRIBUNAL.name(),
                        AccessClass.PUB.name(),
                        null,
                        Map.of("state", state)));
    }

    public Optional<WebhookRow> of(String state, Actor actor) {
        require(state, actor);
        boolean channel = isChannel(state);
        return webhooks.of(state)
                .map(hook -> new WebhookRow(
                        state, hook.url(), hook.registeredAt(), hook.registeredBy(), hook.disabledAt(), channel));
    }

    /** Deliveries, the latest first, before one. */
    public List<DeliveryRow> deliveries(String state, Long before, int most, Actor actor) {
        require(state, actor);
        return webhooks.of(state).map(hook -> webhooks.deliveries(hook.id(), before, most)).orElse(List.of()).stream()
                .map(mail -> new DeliveryRow(
                        mail.id(),
                        mail.subject(),
                        mail.caseId(),
                        mail.state(),
                        mail.tries(),
                        mail.answer(),
                        mail.lastError(),
                        mail.nextTryAt(),
                        mail.settledAt()))
                .toList();
    }

    private void require(String state, Actor actor) {
        if (signatories.find(state).isEmpty() || !channels.mayKeep(state, actor)) {
            throw new NoSuchThing();
        }
    }
}
