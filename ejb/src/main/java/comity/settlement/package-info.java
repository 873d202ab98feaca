/**
 * Mutually agreed solutions (S07).
 *
 * <ol>
 *   <li>S07: the terms stand for each claim at issue, with a day of performance where there is one, and a clause on
 *       verification; the text is public or sealed.
 *   <li>S07: the Agent of every State whose claims are settled, and of every State these are against, signs the same
 *       terms; new terms need new signatures.
 *   <li>TL-82: a signed settlement is recorded by the Registrar within 10 days (urgent 5); overdue it passes to the
 *       President.
 *   <li>S07: when it is recorded the case is closed SETTLED; the record is public unless sealed.
 *   <li>S07: the party whose claim was settled says that a term is performed. A term whose day passes before is overdue:
 *       the parties get a notice, and a claim on non-compliance between them needs no consultations.
 * </ol>
 */
package comity.settlement;
