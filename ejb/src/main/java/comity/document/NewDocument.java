package comity.document;

import comity.access.AccessClass;
import comity.access.Side;

/**
 * What is said of a paper when it is filed.
 *
 * @param type kind of paper, for example {@code claim-form}, {@code exhibit}, {@code decision}
 * @param number exhibit number ({@code C-1}) or null
 * @param side whose paper it is
 * @param language BCP 47 tag of its text
 */
public record NewDocument(
        Long caseId, String type, String number, String title, AccessClass accessClass, Side side, String language) {}
