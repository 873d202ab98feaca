package comity.worklist;

import comity.docket.CaseState;
import java.time.Instant;

/**
 * What of the queue to show.
 *
 * @param state state of the case, or null for all
 * @param assignee login, {@code -} for nobody's, or null for all
 * @param overdueOnly only what is past its date
 * @param words what was typed to find a task, or null
 * @param afterDue due instant of the last row seen, for the next page (keyset), or null
 * @param afterId id of the last row seen, or null
 * @param most rows on a page
 */
public record WorkFilter(
        CaseState state,
        String assignee,
        boolean overdueOnly,
        WorkWords words,
        Instant afterDue,
        Long afterId,
        int most) {

    public static WorkFilter first(int most) {
        return new WorkFilter(null, null, false, null, null, null, most);
    }

    public static WorkFilter late() {
        return new WorkFilter(null, null, true, null, null, null, 0);
    }
}
