/**
 * Process {@code stay}.
 *
 * <ol>
 *   <li>X6: it stands beside the procedure that is stayed; what stands still is said by the rows of the limits.
 *   <li>TL-84: a stay at the claimant's request lapses the case when it has lasted as long as it may.
 * </ol>
 */
package comity.process.stay;
