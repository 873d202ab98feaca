/**
 * Extension of time-limits in portal and API.
 *
 * <ol>
 *   <li>X7: a party asks for more time, the other side is heard (TL-86), Registrar, presiding judge or President decides
 *       (TL-87) with the dates before him that follow from it.
 *   <li>Section 4, "agreed": where only the parties can give more time, the answer of the other side is the decision.
 * </ol>
 */
package comity.web.extension;
