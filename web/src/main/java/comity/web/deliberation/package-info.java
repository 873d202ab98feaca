/**
 * Chambers, interim review, seal and publication on the portal and in the API.
 *
 * <ol>
 *   <li>Section 0, rule 6: chambers are shown to the sitting judges and the sworn clerk alone; to an outsider the page
 *       is absent. Nothing of it can be downloaded.
 *   <li>S21: the parties read and comment on what leaves chambers.
 *   <li>S22, S23: the Registrar seals; redactions are proposed, ruled on, and the decision is published.
 * </ol>
 */
package comity.web.deliberation;
