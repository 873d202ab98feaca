/**
 * Provisional measures in portal and API.
 *
 * <ol>
 *   <li>S12: a party asks, the other observes; the President calls and decides, where a panel is at work its presiding
 *       judge records the panel's vote.
 *   <li>TL-32: who is bound reports; the registry notes that the Council took note of a missing report.
 * </ol>
 */
package comity.web.measures;
