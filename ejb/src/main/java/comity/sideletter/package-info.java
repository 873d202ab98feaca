/**
 * Side letters (X5): what a State says beside the procedure, alone and without effect.
 *
 * <ol>
 *   <li>X5: a Signatory deposits a statement on the Accord, a registered case, a recorded settlement or a published
 *       decision: subject, text of at most 5,000 characters, and where it likes a condition with what it plans if the
 *       condition comes true, and an addressee at home.
 *   <li>X5: focal points and delegates in the Council speak for their Signatory, Agents for the party they act for in
 *       the case that the letter is about.
 *   <li>X5: a letter has no effect on rights, is no evidence that anybody accepts it and is no precedent: nothing in
 *       the house reads it but its pages, which say so.
 *   <li>X5: a letter is public and stands beside its object. Each new text is a new version; the earlier ones stay, and
 *       so does the text of a letter that its State has withdrawn.
 *   <li>TL-83: every other Signatory may answer a version once within that time of its circulation. After it an answer
 *       is too late, and nothing follows from silence.
 *   <li>X5: only the State itself says that its condition has come true. That is a notice, and nothing else happens.
 *   <li>X2: a letter is no step in the procedure.
 * </ol>
 */
package comity.sideletter;
