/**
 * The demonstration's shelf: a dozen invented cases that ended with a published decision, so that a newcomer can
 * search and read. Never in test or production mode.
 *
 * <ol>
 *   <li>S22, S23: each decision goes through the same register as a real one: numbered, sealed, circulated, published.
 *   <li>Section 11: the decisions cite each other, and one has a public version that differs from the full text.
 *   <li>Section 11: headnotes, holdings and treatments are written by the commands of the editor's desk and in the editor's
 *       name, on a decision on which nobody has worked yet; statuses follow as they do of any other. The citations of
 *       the last decision wait for whoever tries the desk.
 * </ol>
 */
package comity.shelf;
