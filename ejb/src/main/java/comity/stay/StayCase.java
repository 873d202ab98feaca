package comity.stay;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody stays the case, or proposes it.
 *
 * @param until the day on which it goes on, or null for a stay without end
 * @param cause why, of the reasons the Rules name
 * @param limits codes of the limits that stand still; empty for all that can
 */
public record StayCase(Long caseId, LocalDate until, StayCause cause, String reasons, List<String> limits) {
    public StayCase {
        limits = limits == null ? List.of() : List.copyOf(limits);
    }
}
