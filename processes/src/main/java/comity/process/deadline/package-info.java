/**
 * Time-limits on the engine's side.
 *
 * <ol>
 *   <li>Section 4: the decision table {@code time-limit} is the single source of every limit.
 *   <li>Section 9, note 2: the row of the limit is the truth, the engine's timer mirrors it; a nightly round compares.
 *   <li>X6: a limit that a stay suspends has a suspended timer.
 * </ol>
 */
package comity.process.deadline;
