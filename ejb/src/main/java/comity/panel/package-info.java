/**
 * Setting up a panel: establishment, composition, organisation.
 *
 * <ol>
 *   <li>S08: the Council considers a request for a panel. Nobody blocks it: it stands unless every Signatory present,
 *       the applicant included, rejects it; then the case is removed.
 *   <li>S08: the respondent may object once. TL-13: without an objection the panel is established at the first
 *       consideration; TL-14: with one, at the second. An urgent case about the use of force is established at the
 *       first in any event.
 *   <li>S09, TL-15: three judges sit, five where table {@code panel-size} says so or the parties agree.
 *   <li>S09, TL-16: the registrar proposes six names of the roster (ten for five seats): no national of a party, no
 *       serving official or delegate, no two of one nationality. Parties strike and rank; their lists stay sealed
 *       until both are in. The same names handed in by both are an agreement.
 *   <li>Section 1, S09: the registers are asked about nationality, offices, seats for a side and past cases before a
 *       name is proposed, named or drawn; who is barred is refused with the ground. Nationals of a party or third party
 *       may sit when both parties have agreed before judges are named.
 *   <li>S09, TL-16: from the end of the time to agree either party may ask the President to appoint; both together may
 *       do so at once. If neither asks, the registry refers the composition to the President: silence stops no case.
 *   <li>TL-17: the President appoints; after him, in the same time again, the Vice-President; then lots are drawn by a
 *       seed whose hash was published when the panel was opened. Names, seed and result of each draw are public; with
 *       the seed that opens, the next one is sealed.
 *   <li>S09, TL-18: who is named discloses and takes the oath; a silent nominee is replaced; when the roster has
 *       nobody else he keeps the seat without a date and the President is asked to widen the roster. He may disclose as
 *       soon as he is proposed. Challenges (TL-19, TL-20) are a feature of their own.
 *   <li>S09: a judge leaves by an upheld challenge, resignation or death. His seat is filled like the others, with two
 *       names for it; vacant seats have their turn one after the other. The case goes on, but no hearing opens and
 *       nobody votes while a seat is vacant. Without its presiding judge the panel elects anew; until then the judge of
 *       the lowest seat presides.
 *   <li>S09: a successor reads the record and says so; the panel says whether a hearing held without him is repeated.
 *   <li>S10, TL-21: the standard terms of reference apply unless the parties agree on special ones. They hold nothing
 *       up: section 3 opens the written phase with procedural order no. 1, whether or not the terms stand by then.
 *   <li>S10, TL-22: the panel elects its presiding judge and he sets the timetable; otherwise the judge of the first
 *       seat presides until the President names one, and the timetable is the default of the table.
 *   <li>S10: before he issues procedural order no. 1 the presiding judge hears the parties: he circulates a draft, which
 *       names the last day for comments within TL-22. He issues the order when both have answered, if only to say that
 *       they have no comments, or when that day is over; what he issues may differ from the draft. A new draft begins
 *       anew. The page limits of the order bind the written submissions (S13).
 *   <li>Section 1: the roster and the lists of mediators, experts and inspectors are kept by Registrar and administrator. A
 *       Signatory has four nominations to the roster at a time, each for six years; nobody is judge and delegate anywhere
 *       at once. Leaving a list leaves the seats that a person has in cases.
 * </ol>
 */
package comity.panel;
