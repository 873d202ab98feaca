/**
 * Challenges of judges and vacant seats in portal and API.
 *
 * <ol>
 *   <li>S09: a party challenges, judge and other party comment, the President decides.
 *   <li>S09: a judge resigns, the Registrar records a death, a successor reads the record, the panel says whether the
 *       hearing is repeated.
 * </ol>
 */
package comity.web.challenge;
