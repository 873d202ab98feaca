/**
 * Joinder (X3).
 *
 * <ol>
 *   <li>X3: a party, or whoever decides of its own motion, asks that two registered cases on the same measure or against
 *       the same respondent be joined ({@code JOIN}) or coordinated ({@code COORD}). Cases that one filing opened against
 *       several respondents share their measure by that filing. One open request for two cases at a time, before either
 *       is decided.
 *   <li>TL-81: the request is circulated to the parties of both cases and counts from that day in each case, in the
 *       column of that case. Each party answers once; who is silent has waived it. A State that stands in both cases is
 *       heard once.
 *   <li>TL-90: when everybody has answered or waived, the decision is due. Where no panel is at work in either case the
 *       President decides; where one is, its presiding judge acts for it. The limit takes the column of the case in which
 *       it runs. Who is late loses it to the President, who may decide from then on, and both dockets say so.
 *   <li>X3, "panels decide": where a panel is at work in each of the two cases both decide, each by its presiding judge in
 *       its own case, and TL-90 runs in both. Cases are joined or coordinated only when both have said the same, the lead
 *       case included; the refusal of one ends the request with its reasons. Until then both dockets say whose word is
 *       awaited; what a panel has said is read by the judges of the two panels alone, and may be said anew. While they
 *       differ both are awaited.
 *   <li>X3, {@code JOIN}: one case leads: the one with a panel, else the one registered first, unless the decision names
 *       the other. It must not have come to its hearing, since the joined claims are still to be pleaded there. The other
 *       is closed as joined, keeps its docket and names the lead case. Its claims at issue are decided in the lead case
 *       under the following numbers; its parties stand there on their sides, with seats, service and notices. Who sits in
 *       the lead case reads the record of the joined one, its chambers excepted. What was joined to it before goes along.
 *   <li>X6: while one of the two stands still they can be coordinated, not joined: the claims of the other would come
 *       under a stay, and under its end by TL-84, to which their State has not agreed.
 *   <li>Section 1: nobody stands on two sides of one case. Where a State would, cases can only be coordinated.
 *   <li>X3, {@code COORD}: both cases go on, each names the other. The judges of the one are proposed first for the other
 *       where no names are proposed there yet. The timetable of the one that is ordered later begins with the first
 *       date of the other, where it can still be kept: the presiding judge finds it filled in, shows it to the parties in
 *       the draft and may choose another day within the Rules. Dates that are ordered already are not moved.
 *   <li>X3, {@code REFUSE}: nothing changes. When one of the cases ends first, the request is without object.
 * </ol>
 */
package comity.joinder;
