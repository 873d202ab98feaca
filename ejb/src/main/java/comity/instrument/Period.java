package comity.instrument;

import java.time.LocalDate;

/** Days from the first to the last, both included; null is open. */
public record Period(LocalDate from, LocalDate to) {

    /** Whether the two have a day in common. */
    public boolean meets(Period other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (to == null || other.from == null || !to.isBefore(other.from));
    }
}
