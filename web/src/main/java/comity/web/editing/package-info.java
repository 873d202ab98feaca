/**
 * The desk of the precedent editor in portal and API.
 *
 * <ol>
 *   <li>Section 1: the editor, and nobody else, sees the desk and acts on it; whether he is the editor is asked before
 *       what was sent is read.
 *   <li>Section 11: headnotes and holdings are written beside the published words; citations and provisions that the
 *       machine has found wait to be confirmed, corrected or set aside.
 *   <li>Section 11: a treatment is saved after its effect on the holdings of the earlier decision was shown.
 * </ol>
 */
package comity.web.editing;
