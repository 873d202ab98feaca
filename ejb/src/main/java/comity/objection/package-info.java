/**
 * Preliminary objections (S11).
 *
 * <ol>
 *   <li>S11, TL-27: the respondent objects once, with all its grounds, within TL-27 of the service of the claimant's first
 *       submission; later the right is lost. The panel may raise a ground of its own motion until the written phase closes.
 *   <li>S11: an objection names its grounds (jurisdiction, a reservation, admissibility, prior steps, litispendence) and
 *       the claims it is directed against.
 *   <li>S11: on the normal track the merits wait: the state is PRELIMINARY, their limits and the outer limits TL-58 and
 *       TL-59 stand still. On the urgent track the objection is joined to the merits, unless the panel suspends them.
 *   <li>TL-28: the claimant answers; of the panel's own motion both parties do. Without an answer the ruling follows.
 *   <li>S11: the panel may hear the parties on it, on a working day before TL-29 runs out; TL-29 then counts from that day,
 *       and the panel rules only after it. The minutes are class PTY.
 *   <li>TL-29: the panel rules claim by claim: rejected, upheld or joined to the merits because it is not exclusively
 *       preliminary. A late ruling is said to be late, and still counts.
 *   <li>Section 11: the ruling is public and a precedent of type {@code PO}, with the vote of every judge.
 *   <li>Section 3: a claim against which an objection is upheld leaves the case. Where none is left the ruling is the
 *       decision and the case is DECIDED; otherwise it returns to WRITTEN.
 *   <li>X6: a stay during a suspension takes its place in the ledger; when it ends the suspension goes on.
 * </ol>
 */
package comity.objection;
