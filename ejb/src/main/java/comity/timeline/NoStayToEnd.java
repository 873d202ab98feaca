package comity.timeline;

import comity.common.Refusal;

/** No stay runs whose end could be tried. */
public final class NoStayToEnd extends Refusal {
    public NoStayToEnd() {
        super(Kind.CONFLICT, "X6");
    }
}
