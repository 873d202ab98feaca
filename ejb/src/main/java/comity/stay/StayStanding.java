package comity.stay;

import java.time.LocalDate;

/**
 * What the reader can do about a stay.
 *
 * @param latest last day that a stay at the claimant's request could have
 */
public record StayStanding(boolean mayPropose, boolean mayRequest, boolean mayOrder, LocalDate latest) {

    public boolean any() {
        return mayPropose || mayRequest || mayOrder;
    }
}
