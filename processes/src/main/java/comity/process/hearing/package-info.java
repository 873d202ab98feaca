/**
 * The procedure of a hearing.
 *
 * <ol>
 *   <li>S19: {@code hearing} waits for date, opening, record and closing; TL-49, TL-50, TL-51, TL-88, TL-95.
 *   <li>X1: an absent party is nobody's wait: the hearing goes on.
 * </ol>
 */
package comity.process.hearing;
