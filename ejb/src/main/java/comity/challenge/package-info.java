/**
 * Challenges of judges and nominees (S09).
 *
 * <ol>
 *   <li>S09, TL-19: a party challenges a judge with reasons, within TL-19 of the appointment or of the day on which it
 *       learned of the ground; later the right is lost. The limit is a row for each judge and each party: it starts with the
 *       naming, a challenge meets it, it ends unused when its time has run or the judge leaves.
 *   <li>S09: before the panel is composed a nominee is challenged in the same way; a name that is only proposed is struck.
 *   <li>S09, TL-20: the judge and the other party comment; when both have, or TL-20 has run, the President decides.
 *   <li>TL-20b: the President decides in the same time again. If he is late the docket says so and the Vice-President
 *       decides as well as he. A President who is a national of a party or himself challenged leaves it to him at once.
 *   <li>S09, section 11: the decision is public and enters the register as a precedent of type {@code CH}.
 *   <li>S09: the judge sits until the challenge is upheld; then the seat falls vacant and is filled like the others.
 *   <li>X2, S30: a case that ends leaves its challenges moot.
 * </ol>
 */
package comity.challenge;
