/**
 * Queues: what is to be done, by when, by whom.
 *
 * <ol>
 *   <li>A queue is ordered by deadline; what is overdue stands first (TL-02, TL-05).
 *   <li>A task is taken by one person at a time and can be given back; taking decides nothing.
 *   <li>The act itself is done on its feature's page; the command is the truth, the task a reminder.
 * </ol>
 */
package comity.web.worklist;
