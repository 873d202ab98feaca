/**
 * Who is at the door.
 *
 * <ol>
 *   <li>The portal signs people in at the identity provider (code flow with PKCE); this package turns its token into an
 *       Actor and nothing else.
 *   <li>The API answers to bearer tokens alone: a browser's session cookie opens nothing there.
 *   <li>Signing out ends our session and the provider's; when the provider ends a session elsewhere, ours ends too.
 *   <li>A realm role says what kind of user someone is; it opens no case (section 1).
 *   <li>A session or token from before an office or a seat was lost is refused (section 1).
 *   <li>The first session after an invitation brings the office, when the account has a second factor.
 * </ol>
 */
package comity.web.access;
