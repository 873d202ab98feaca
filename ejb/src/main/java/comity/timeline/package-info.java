/**
 * What lies ahead in a case, and what an order would change.
 *
 * <ol>
 *   <li>Section 4: every limit that runs with its date, who must act and what happens on expiry; and every limit that
 *       follows on the way to publication, if each step takes the whole of its time.
 *   <li>X4, X6, X7: an extension, a stay, the end of a stay and a change of track can be tried without being ordered. The
 *       order and its preview are reckoned in one place, {@code OrderEffect}.
 *   <li>X4: a change of track moves only limits that have not started; one that runs is never shortened.
 * </ol>
 */
package comity.timeline;
