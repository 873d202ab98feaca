package comity.people;

import comity.access.CourtRole;
import java.time.Instant;

/**
 * A seat in a delegation, kept after it has ended.
 *
 * @param mayChange whether the reader gives and takes this role
 */
public record MemberRow(
        Long id,
        String personId,
        String name,
        CourtRole role,
        Instant from,
        Instant to,
        String madeBy,
        String endedBy,
        boolean mayChange) {

    public boolean open() {
        return to == null;
    }
}
