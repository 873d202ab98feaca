package comity.webhook;

import comity.common.Refusal;

/** Nothing is posted to this address: it is not https, not known, or stands inside a private network. */
public final class HookAddressClosed extends Refusal {
    public HookAddressClosed(String why) {
        super(Kind.INVALID, "S04", why);
    }
}
