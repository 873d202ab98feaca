package comity.people;

import java.time.LocalDate;

/**
 * Who acts as President now.
 *
 * @param president name of the President, null while the office is vacant
 * @param awayUntil last day of the absence that stands today, or null
 * @param vice whether the reader is the Vice-President
 * @param mayRecord whether the reader may record an absence
 */
public record PresidencyNow(String president, LocalDate awayUntil, boolean vice, boolean mayRecord) {

    /** Whether the Vice-President acts in every case. */
    public boolean viceActs() {
        return president == null || awayUntil != null;
    }
}
