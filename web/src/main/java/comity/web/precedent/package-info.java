/**
 * Decisions and precedent for readers: search, list, decision, external authority, and the editor's import.
 *
 * <ol>
 *   <li>Section 11: search and decisions are public, without login, at addresses that never change.
 *   <li>Section 11: what editors have added stands beside the decision, is marked as theirs and is open to everyone.
 *   <li>S22: the day of the decision and the moment of the seal are both shown.
 * </ol>
 */
package comity.web.precedent;
