/**
 * Signatures of several States under one act: who must sign, who has, and when.
 *
 * <ol>
 *   <li>X2, S07, X6: no State disposes of what is another's too; an act on a joint matter takes effect with the last
 *       signature that it needs.
 *   <li>Each State signs an act once, by a person with a seat for it in the case.
 * </ol>
 */
package comity.consent;
