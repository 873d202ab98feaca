package comity.panel;

import comity.common.Refusal;

/** A party must leave at least as many names as there are seats. */
public final class StrikesTooMany extends Refusal {

    public StrikesTooMany(int most) {
        super(Kind.INVALID, "S09", most);
    }
}
