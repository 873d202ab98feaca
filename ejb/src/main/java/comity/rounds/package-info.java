/**
 * The registry's rounds: work without a process or a user.
 *
 * <ol>
 *   <li>Section 9, note 12: drafts, fixed periods and reminders are rows that a poller visits.
 *   <li>Section 9: letters leave after the transaction that wrote them has committed.
 * </ol>
 */
package comity.rounds;
