/**
 * Queues of what must be done.
 *
 * <ol>
 *   <li>Section 9: a human task's date equals its limit; its groups are those of section 1.
 *   <li>Section 0, rule 3: silence of the Tribunal's own staff escalates.
 *   <li>How long a task usually takes is told beside it; nothing hangs on it.
 * </ol>
 */
package comity.worklist;
