package comity.web.timeline;

import java.time.Instant;
import java.util.List;

/**
 * The dates of a case before and after an order, ready to be written and drawn.
 *
 * @param moving limits whose date would change, nearest first
 * @param staying limits whose date would not
 * @param outer what is left to the outer limit of the phase before the panel, or null
 */
public record BeforeAfter(List<Row> moving, List<Row> staying, Drawing drawing, Outer outer) {

    /**
     * One limit.
     *
     * @param now end of the limit as it stands; null where a stay keeps it without date
     * @param then its end after the order, in the same way
     * @param by by how much it moves, in words
     * @param otherwise what happens when it passes, in words
     */
    public record Row(
            String code, String who, Instant now, Instant then, String by, String otherwise, boolean planned) {}

    /** Days between decision and outer limit, before and after. */
    public record Outer(String code, Instant due, long spareNow, long spareThen) {

        public boolean over() {
            return spareThen < 0;
        }
    }

    public boolean nothing() {
        return moving.isEmpty();
    }
}
