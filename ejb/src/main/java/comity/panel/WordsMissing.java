package comity.panel;

import comity.common.Refusal;

/** The words of an act are missing or too long. */
public final class WordsMissing extends Refusal {

    public WordsMissing(String rule) {
        super(Kind.INVALID, rule);
    }
}
