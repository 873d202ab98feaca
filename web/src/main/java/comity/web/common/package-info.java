/**
 * What every page and resource shares.
 *
 * <ol>
 *   <li>Everything shown as text comes from a bundle, in the reader's language; a missing word is an error of the build
 *       (X9).
 *   <li>Dates are written in the zone of the seat; the end of a limit is shown as its last day (TL).
 *   <li>A refusal by the Rules keeps what was typed, says which rule refuses and links to it (S01 to S30).
 *   <li>The API answers every failure with a problem document that carries the same code as the portal shows.
 * </ol>
 */
package comity.web.common;
