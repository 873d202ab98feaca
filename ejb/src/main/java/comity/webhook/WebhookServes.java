package comity.webhook;

import comity.common.Refusal;

/** The webhook is the State's second channel of service, and a State has two channels. */
public final class WebhookServes extends Refusal {
    public WebhookServes() {
        super(Kind.CONFLICT, "S04");
    }
}
