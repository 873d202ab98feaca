/**
 * Process {@code mediation}.
 *
 * <ol>
 *   <li>S06: it stands beside the consultations, or beside a panel, and starts when both parties have agreed.
 *   <li>S06: the Registrar appoints whom the parties have agreed on, else the President names the mediator.
 *   <li>TL-11: it ends when its time has run, unless the mediator or a party has ended it before.
 *   <li>Section 0, rule 6: its diagram is shown only to those who take part.
 * </ol>
 */
package comity.process.mediation;
