/**
 * Service in portal and API.
 *
 * <ol>
 *   <li>S04: the registry dispatches and records a note verbale, the addressee acknowledges, the focal point appoints the Agent.
 * </ol>
 */
package comity.web.serving;
