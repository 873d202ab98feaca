/**
 * The editor's desk of the precedent database.
 *
 * <ol>
 *   <li>Section 1: the precedent editor, and nobody else, writes headnotes and holdings, chooses keywords and confirms
 *       how a citation treats the earlier decision.
 *   <li>Section 11: only what is published is edited, and a quotation comes from the published words.
 *   <li>Section 11: the status of a holding follows from confirmed treatments alone; nobody sets it by hand.
 *   <li>Section 11: every change is logged with who, when, from what and to what, and its effect is seen before.
 *   <li>Section 11: the thesaurus has two levels and no two terms of the same words in one language; narrower terms follow
 *       from the broader one. A retired term stays behind the one in its favour: headnotes move, addresses lead on.
 * </ol>
 */
package comity.editing;
