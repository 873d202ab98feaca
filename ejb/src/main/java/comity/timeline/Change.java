package comity.timeline;

import comity.deadline.Obligor;
import java.time.Instant;

/**
 * A limit before and after an order.
 *
 * @param now its date as it is, null where there is none
 * @param then its date after the order, null where it would have none
 * @param days by how many calendar days it moves, null where one of the dates is missing
 */
public record Change(
        String code,
        String subject,
        Obligor obligor,
        String effect,
        boolean planned,
        Instant now,
        Instant then,
        Integer days) {

    public boolean moves() {
        return now == null ? then != null : !now.equals(then);
    }
}
