/**
 * Re-classification: a filed paper or an exhibit gets another class of readers.
 *
 * <ol>
 *   <li>X10: at any time in a registered case a party by whoever signs for it asks for another class of a paper that it may
 *       read, with reasons. So does the registry, and whoever decides may move it of his own motion.
 *   <li>X10, "any time": before registration the claimant, or the registry, raises the class of an exhibit at once, since
 *       from registration on others read it; the class is kept by the examination, a cure and S03, the summary is owed from
 *       then on (TL-39), and the other side may object to the class as to that of any exhibit (S15). Lowering, and every
 *       other paper, waits for registration. States that ask to join the consultations have filed no paper and have no seat:
 *       X10 gives them nothing to ask.
 *   <li>Reading of sections 1.2, S03 and S15: while a panel is at work its presiding judge decides; before and afterwards the
 *       Registrar, who settles the class of each paper at registration. TL-38 is the time for the ruling on an objection to a
 *       class; when it has run, that is said on the docket, and the class stays where it is.
 *   <li>X10: raising ({@code PUB < SIG < CASE < PTY < RES < XPT}) takes effect at once, in the transaction that asks for it.
 *       A ruling that refuses it lowers the class again, to what it was. While another request is pending, a higher class may
 *       still be asked for; the pending request is then without object.
 *   <li>X10, TL-37: the other side, or both where the Tribunal asks, may object within TL-37 of service; who asked answers
 *       within TL-37b, a motion of the Tribunal the other party. Without an objection the class asked for stands: lowering
 *       takes effect only then, or by the ruling. Until that moment nothing is readable that was not before.
 *   <li>Section 1.1: {@code MED}, {@code CHB} and {@code REG} are rooms outside the order; the Tribunal's own papers have the
 *       class of their kind. Both are refused.
 *   <li>TL-39: an exhibit raised to {@code RES} or {@code XPT} owes its summary from then on, as {@code evidence} says; any
 *       other paper brings it with the request.
 *   <li>Page, interface, download, inbox and event ask for the class of the paper itself, so that nothing else has to follow.
 *       The search index holds published decisions only; a filed paper is never in it.
 *   <li>When the case ends what is pending is without object: a class that was raised stays raised.
 * </ol>
 */
package comity.reclassification;
