/**
 * Litispendence.
 *
 * <ol>
 *   <li>X8: a party says that the same parties dispute the same facts before another court or tribunal. The case is
 *       flagged, and the other party may answer as long as nothing is ruled.
 *   <li>X8: when a panel is at work its presiding judge rules for it: the case goes on, stands still (X6), or is declined
 *       and removed from the docket. Before that it stays a flag.
 *   <li>Section 2.2: what the claim says about other fora (D15) is the claimant's word; this is a motion of its own.
 * </ol>
 */
package comity.litispendence;
