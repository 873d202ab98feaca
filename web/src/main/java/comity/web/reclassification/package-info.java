/**
 * Re-classification in portal and API.
 *
 * <ol>
 *   <li>X10: those inside a case see the class of each filed paper that they may open, and ask for another.
 *   <li>X10, TL-37: the page of a paper holds what was asked, objected, answered and ruled about its class, and the reader's
 *       next word on it; a paper that he may not open is named there as on the docket.
 * </ol>
 */
package comity.web.reclassification;
