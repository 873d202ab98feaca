package comity.panel;

import comity.common.Refusal;

/** No draft waits for a word of this party: none was circulated, it has answered, or the day for it is over. */
public final class DraftAnswered extends Refusal {

    public DraftAnswered() {
        super(Kind.CONFLICT, "S10");
    }
}
