package comity.deliberation;

import comity.common.Refusal;

/** The panel has not voted for a ruling by a majority. */
public final class RulingNotCarried extends Refusal {

    public RulingNotCarried(String rule) {
        super(Kind.CONFLICT, rule);
    }
}
