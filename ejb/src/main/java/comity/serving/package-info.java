/**
 * Service of claims, filings and decisions on their addressees (S04).
 *
 * <ol>
 *   <li>S04: every filing is served by the system, never by the filer; there is one service for each addressee, and
 *       those of one filing leave in the same second.
 *   <li>TL-05: a registered claim is dispatched by a clerk in 2 days (urgent 12 hours); overdue it passes to the
 *       Registrar. Later filings are dispatched as they are filed.
 *   <li>S04: a letter goes to both channels the State has registered; delivered means accepted and not bounced; the
 *       Registry reads the mailbox for bounces and notes each letter that came back. The inbox of the portal is no
 *       channel, yet reading the notice there is acknowledgement.
 *   <li>TL-06: both channels tried, at least one delivered and no acknowledgement in 5 days (urgent 24 hours) from the
 *       first delivery: deemed served when the limit ends, its last second.
 *   <li>TL-96: both channels failed: note verbale by the Registrar, deemed served 10 (urgent 2) days after its
 *       delivery.
 *   <li>S04: the respondent's focal point accepts service and acts until it has appointed an Agent.
 * </ol>
 */
package comity.serving;
