/**
 * Stay of a case in portal and API.
 *
 * <ol>
 *   <li>X6: a party proposes and the other agrees, the claimant asks for it (TL-84), presiding judge or President orders;
 *       each sees the dates that follow before he signs.
 *   <li>X6: a stay is ended early by whoever may; the ledger of stays stands on the page of the case.
 * </ol>
 */
package comity.web.stay;
