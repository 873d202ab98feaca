package comity.objection;

import comity.common.Refusal;

/** No hearing on the objection has taken place, or its minutes are on the docket already. */
public final class NoObjectionHearing extends Refusal {

    public NoObjectionHearing() {
        super(Kind.CONFLICT, "S11");
    }
}
