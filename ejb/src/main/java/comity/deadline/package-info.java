/**
 * Time-limits: the rows are the truth, the engine's timers mirror them.
 *
 * <ol>
 *   <li>Section 4: calendar days in the tribunal's zone, the starting day excluded, rolled once, last; hours elapse.
 *   <li>Section 4: an act is in time if its command was received before the end.
 *   <li>Section 4: reminders at 50 %, 80 % and 24 hours before the end.
 *   <li>X6, X7: a limit carries its extensions and tolled days; a held limit does not expire.
 *   <li>X9: a limit of a side that starts with the service of a paper waits while a translation of it for that side is
 *       owed, except receipt itself (TL-05, TL-06, TL-96) and what no stay stops either; a stay may run beside.
 *   <li>Section 4: holidays are kept by the Registrar. A running limit keeps its date when one is added or taken away; it
 *       is only computed anew by an extension or a stay, and then by the table as it stands.
 * </ol>
 */
package comity.deadline;
