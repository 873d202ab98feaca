/**
 * The case and its registers: the shared room.
 *
 * <ol>
 *   <li>Section 3: a case moves along the arrows of the state table; every other pair is refused.
 *   <li>S03: docket numbers run without gaps per calendar year of the tribunal's zone; before that a case has a filing
 *       reference.
 *   <li>Section 0, rule 7: registers are append-only; each line carries the hash of the one before, and line 1 of the
 *       docket the last hash of the filing register.
 *   <li>Section 1.1: acts in closed rooms stand in the room's own register.
 * </ol>
 */
package comity.docket;
