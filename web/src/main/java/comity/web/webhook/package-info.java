/**
 * Webhooks of States in portal and API: registration, trial, delivery log.
 *
 * <ol>
 *   <li>Section 9, S04: the focal point of a State keeps its webhook, the Registrar for it; to others the page looks absent.
 *   <li>The secret is shown once, on the page that answers the registration, and kept nowhere else.
 * </ol>
 */
package comity.web.webhook;
