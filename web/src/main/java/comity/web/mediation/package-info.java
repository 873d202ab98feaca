/**
 * Good offices, conciliation and mediation in portal and API.
 *
 * <ol>
 *   <li>S06: the page says that there is a mediation, who leads it and until when; parties propose, agree or decline,
 *       Registrar and President appoint.
 *   <li>Section 1.1, class MED: the room is another page, found only by those who take part.
 * </ol>
 */
package comity.web.mediation;
