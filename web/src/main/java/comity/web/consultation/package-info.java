/**
 * Consultations and panel request in portal and API.
 *
 * <ol>
 *   <li>S05, S08: each act of the parties has one page and one resource; both call the same service.
 * </ol>
 */
package comity.web.consultation;
