package comity.people;

import comity.common.Refusal;

/** This role is appointed by somebody else (section 1). */
public final class NotYoursToAppoint extends Refusal {
    public NotYoursToAppoint(String role) {
        super(Kind.FORBIDDEN, "1", role);
    }
}
