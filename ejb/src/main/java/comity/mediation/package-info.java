/**
 * Good offices, conciliation and mediation.
 *
 * <ol>
 *   <li>S06: a party proposes at any time after service, or the President offers; it begins when both parties have agreed.
 *   <li>S06: the mediator comes from the list. Where both parties have agreed on a name the Registrar appoints it,
 *       otherwise the President names one. A mediator has no other seat in the case and is no national of a party.
 *   <li>TL-11: it lasts 45 days (urgent 14) from the appointment, longer by agreement. When that time has run the case
 *       returns to its consultations and a panel may be requested.
 *   <li>S06: either party or the mediator ends it before. Beside a panel it goes on as long as both parties want it to,
 *       and the state of the case does not change.
 *   <li>Section 1.1, class MED: offers and minutes are read by the mediator, by those who sign for the parties and by whom
 *       these have let in; never by a judge, the registry or anybody else. They stand in a register of their own and are
 *       no evidence. The closing note says success or failure, nothing more.
 * </ol>
 */
package comity.mediation;
