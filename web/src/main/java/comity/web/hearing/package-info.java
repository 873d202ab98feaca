/**
 * Hearings on the portal and in the API.
 *
 * <ol>
 *   <li>S19: the calendar of hearings is public; what belongs to a case is read within its class.
 *   <li>TL-49, TL-51, TL-88, TL-95: pages say what may still be done, and until when.
 * </ol>
 */
package comity.web.hearing;
