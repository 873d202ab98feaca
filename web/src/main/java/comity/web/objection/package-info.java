/**
 * Preliminary objections in portal and API.
 *
 * <ol>
 *   <li>S11: the respondent objects, or the panel raises a question of its own motion; the other side answers.
 *   <li>TL-29: the presiding judge records the ruling claim by claim, with the votes.
 * </ol>
 */
package comity.web.objection;
