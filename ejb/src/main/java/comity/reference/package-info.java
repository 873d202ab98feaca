/**
 * Who keeps the reference tables, and the log of every change to them.
 *
 * <ol>
 *   <li>Section 1: Registrar and administrator keep the tables of Signatories, channels, lists of persons, holidays, places
 *       and instruments; clerks and auditors read them; to everybody else these rooms look absent.
 *   <li>Every change is dated and logged: who, when, from which day, what stood there before and what stands there now. The
 *       log is only ever added to.
 *   <li>What has begun goes on under the tables as they stood. A claim is examined by the reservations of the day of its
 *       filing. A running limit keeps its date when a holiday is added or taken away; only an act that computes it anew, an
 *       extension or a stay (X6, X7), reads the table as it then stands, because section 4 rolls a limit once and last. A
 *       letter that has left keeps the address it went to. Who is seated in a case keeps the seat when his listing ends.
 *   <li>No change takes effect before the day on which it is made.
 * </ol>
 */
package comity.reference;
