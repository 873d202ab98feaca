package comity.people;

import comity.common.Refusal;

/** The office has no free place, or the person has served the terms it allows. */
public final class OfficeTaken extends Refusal {

    public OfficeTaken(String role) {
        super(Kind.CONFLICT, "1", role);
    }
}
