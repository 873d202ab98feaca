/**
 * Signatories, their channels and the persons who act for them.
 *
 * <ol>
 *   <li>Section 1: Signatories are a reference table with acceptance and reservations.
 *   <li>S04: each State registers two channels of service.
 * </ol>
 */
package comity.party;
