/**
 * Signatories, their channels and the persons who act for them.
 *
 * <ol>
 *   <li>Section 1: Signatories are a reference table with acceptance and reservations. Both count from a day; a claim is
 *       examined by those of the day of its filing.
 *   <li>S04: each State registers two channels of service, an e-mail address first. Its focal point changes them, or the
 *       Registrar for it. What has been sent keeps the address it went to.
 *   <li>X9: each Signatory may declare in which languages it takes operative papers, the one it needs first. Without a
 *       declaration English suffices.
 *   <li>An entry is never deleted: a Signatory that leaves ends on a day, and its cases go on.
 * </ol>
 */
package comity.party;
