/**
 * Provisional measures (S12).
 *
 * <ol>
 *   <li>S12: from registration to adoption a party asks for measures and names the right at stake, why it is plausible,
 *       why it is urgent, the harm that could not be repaired and the measures. The Tribunal may consider measures of its
 *       own motion. Each request has a number of its own, {@code /PM1}.
 *   <li>S12: the panel decides through its presiding judge; where none is at work the President. A President who is late
 *       or a national of a party leaves it to the Vice-President. A panel that goes to work takes over what is pending.
 *   <li>FX-02: in a case of force or about persons the President says within this period whether he calls on the parties
 *       to refrain. His call stands until measures are ordered or refused.
 *   <li>TL-30: the other party, of an own motion both, observes; the limit runs from the service of the request, in hours
 *       from its first delivery. Without observations the decision is made without them.
 *   <li>TL-31: the decision is due from the request. A late one is said to be late, and still counts.
 *   <li>Section 11: order, refusal and lifting are public and precedents of type {@code PM}; facts are found plausible or
 *       not, no more.
 *   <li>TL-32: who is bound reports from the service of the order, and again in each period after that. A missing report
 *       is recorded as default and put before the Council, which takes note of it.
 *   <li>X6: no stay stops these limits. X2, section 3: measures fall with their case.
 * </ol>
 */
package comity.measures;
