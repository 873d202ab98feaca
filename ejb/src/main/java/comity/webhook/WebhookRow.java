package comity.webhook;

import java.time.Instant;

/** A webhook as it is read by those who keep it; the secret is told once only, at registration. */
public record WebhookRow(
        String state, String url, Instant registeredAt, String registeredBy, Instant disabledAt, boolean channel) {}
