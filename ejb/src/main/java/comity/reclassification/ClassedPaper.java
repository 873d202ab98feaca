package comity.reclassification;

import comity.access.AccessClass;
import comity.access.Side;

/**
 * A filed paper and the class in which it is read.
 *
 * @param title null where the reader may not open it
 * @param language of the title
 * @param mayAsk whether the reader may ask for another class
 * @param summaryOwed whether a class of {@code RES} or {@code XPT} must be asked for with a summary
 */
public record ClassedPaper(
        Long id,
        String label,
        String type,
        String title,
        String language,
        AccessClass accessClass,
        Side side,
        boolean pending,
        boolean mayAsk,
        boolean summaryOwed) {}
