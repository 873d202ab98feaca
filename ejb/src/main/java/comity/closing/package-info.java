/**
 * Closing a case.
 *
 * <ol>
 *   <li>S30: a case is closed at once, for one of the reasons of section 3; the registry's checklist comes after.
 *   <li>Section 9, note 11: closing ends every running procedure in the same transaction; open items become moot.
 *   <li>X2: after the decision is issued a case can no longer be withdrawn.
 * </ol>
 */
package comity.closing;
