/**
 * Litispendence in portal and API.
 *
 * <ol>
 *   <li>X8: a party flags a proceeding elsewhere, the other answers, the presiding judge rules for the panel.
 * </ol>
 */
package comity.web.litispendence;
