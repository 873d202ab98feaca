/**
 * Settlement in portal and API.
 *
 * <ol>
 *   <li>S07: terms are proposed and signed by the Agents, the Registrar records them.
 * </ol>
 */
package comity.web.settlement;
