/**
 * People: invited, seated, and signed out when they leave.
 *
 * <ol>
 *   <li>Section 1: whoever appoints a role invites the person to it. Registrar and administrator invite focal points, clerks,
 *       the security officer, the editor, and persons for the Tribunal's lists; a focal point invites Agents, deputies,
 *       counsel, members, Council delegates and points of contact of its own State; an Agent invites counsel and members to
 *       the case in which he is Agent.
 *   <li>Section 1: the Tribunal's heads come from elsewhere. The President proposes the Registrar and his deputy, and the
 *       chair of the Council confirms in its name; the chair invites the auditor and the appeals judges, of whom seven
 *       serve at a time, for four years, twice at most; appeals judges invite the President and the Vice-President; the
 *       Registrar invites an administrator. There is one Registrar, one President and one Vice-President at a time.
 *   <li>Section 1: the Vice-President acts when the President is absent, late or a party's national, and while the office is
 *       vacant. The President, or the Registrar for him, records an absence from a day, today or later, to a day, with its
 *       reason; two do not overlap; it may end early. Whoever is recorded as absent does not act as President meanwhile.
 *       Records and ends are dated and in the log.
 *   <li>An invitation opens nothing. The identity provider makes the account and asks for a password and a second factor;
 *       office or seat are given at the first sign-in that has both.
 *   <li>Section 1: in a case, counsel and members are named and revoked by the Agent or the focal point, Agents and deputies
 *       by the focal point. The last Agent of a side leaves only when a successor takes his place in the same act.
 *       Nobody sits on two sides of one case.
 *   <li>Who leaves an office or a seat is signed out everywhere within a minute: his sessions end, and tokens that were
 *       given before are refused. Who has nothing left has no account that works.
 *   <li>The rows stay with their days, so that what he signed is shown with his name and the role he had then.
 *   <li>The identity provider may be away: what it is to be told waits in a table, by the system clock.
 * </ol>
 */
package comity.people;
