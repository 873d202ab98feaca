package comity.webhook;

import comity.common.Refusal;

/** The State has registered no webhook. */
public final class NoWebhook extends Refusal {
    public NoWebhook(String state) {
        super(Kind.CONFLICT, "S04", state);
    }
}
