/**
 * Settlement packages (S07): several cases and matters that nobody can litigate, settled together.
 *
 * <ol>
 *   <li>S07: a package links items: cases or claims, commitments, side letters, transparency deposits (notices of
 *       exercises and launches, exchanges of data) and verified withdrawals. Each has a giver and, unless it is owed to
 *       all, a taker; it may have a day and items it waits for. Nothing waits in a circle.
 *   <li>S07: every State that gives, takes or is party to a linked case signs the whole; one that declines ends it.
 *   <li>TL-82: a package signed by all is recorded by the Registrar within that time; overdue it passes to the President.
 *   <li>S07, X6: when it is recorded the linked cases that are open stand still until their turn comes.
 *   <li>S07: an item fires when all it waits for is verified. A commitment is then due, on its day or, where its turn came
 *       later than its day, as long after that as it had from the record. A case is then closed SETTLED, or that claim
 *       of it leaves.
 *   <li>S07: the taker, or the Registrar, says that an item is verified; the giver alone cannot. Papers given under an
 *       item are kept as later evidence. A side letter is verified by its deposit.
 *   <li>S07: an item whose day passes is breached. What waits for it goes on waiting, everything else stands. Linked
 *       cases that wait for it are not stayed any more; where none was, the taker may file on TRB-NCMP and ask for a
 *       panel without consultations. An item verified late is verified.
 *   <li>Section 1.1: a recorded package is public, unless sealed; then the public reads its title, States, cases and
 *       public text. Before that only its States and the registry know of it.
 * </ol>
 */
package comity.packages;
