/**
 * Stay of a case (X6).
 *
 * <ol>
 *   <li>X6: a registered case is stayed by agreement of the parties, at the claimant's request, or by order of the
 *       presiding judge, before a panel is at work of the President, or by a settlement package; its state is then STAYED, and afterwards the former.
 *   <li>X6: each stay is a row of the ledger: from, to, reason, limits. Limits that run stand still; those of disclosure
 *       (TL-18), provisional measures (TL-30 to TL-32), drafts (TL-01), what follows a decision (TL-77 to TL-79) and the
 *       stay itself (TL-84) never do.
 *   <li>X6: while a stay without end runs, a limit that stands still has no date; the new date is computed when it ends.
 *       What the parties begin during a stay, such as service, a settlement or a withdrawal, runs.
 *   <li>TL-84: a stay at the claimant's request lasts so long at most; then the case lapses.
 *   <li>A stay ends on its day, or earlier: one by agreement by word of either party, one by request by word of the
 *       claimant, one by package when the package says so, each by order.
 * </ol>
 */
package comity.stay;
