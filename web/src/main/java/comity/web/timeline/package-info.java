/**
 * What lies ahead in a case and what an order would change, in portal and API.
 *
 * <ol>
 *   <li>Section 4: on the case page every limit ahead with its date, who must act and what happens when it passes; open to
 *       whoever sees the case.
 *   <li>X4, X6, X7: an order can be previewed by those inside the case; the address holds what is tried, so that it can be
 *       kept and passed on.
 * </ol>
 */
package comity.web.timeline;
