/**
 * The access log, and whether the house holds.
 *
 * <ol>
 *   <li>Section 0, rule 6: every read of class {@code RES} or {@code XPT} is logged.
 *   <li>Section 0, rule 7: the registers of every case can be recomputed at any time; auditor and administrator see
 *       numbers and the first broken line, never content.
 * </ol>
 */
package comity.audit;
