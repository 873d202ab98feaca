package comity.panel;

import comity.common.Refusal;

/** The number of names is not the number asked for. */
public final class NamesWrong extends Refusal {

    public NamesWrong(int wanted) {
        super(Kind.INVALID, "S09", wanted);
    }
}
