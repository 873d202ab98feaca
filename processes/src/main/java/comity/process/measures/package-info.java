/**
 * Process {@code provisional-measures}.
 *
 * <ol>
 *   <li>FX-02: in a case of force or about persons the President says at once whether he calls on the parties to refrain.
 *   <li>TL-30, TL-31: the other party observes, then the President or the panel decides; a panel that goes to work takes
 *       over from the President.
 *   <li>TL-32: whoever is bound reports in every period, until the measures are lifted or the case ends.
 * </ol>
 */
package comity.process.measures;
