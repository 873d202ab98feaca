/**
 * The access log.
 *
 * <ol>
 *   <li>Section 0, rule 6: every read of class {@code RES} or {@code XPT} is logged.
 * </ol>
 */
package comity.audit;
