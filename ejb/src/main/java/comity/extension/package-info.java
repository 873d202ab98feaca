/**
 * Extension of time-limits (X7).
 *
 * <ol>
 *   <li>Section 4: one request for each limit, filed before it ends, with reasons; the table says whether and by how many
 *       days at most a limit is extended by order, which only by agreement of the parties, and which not at all.
 *   <li>TL-86: the other side is heard; its time counts from the first delivery and needs no acknowledgement. Before
 *       registration there is no other side to hear.
 *   <li>TL-87: the Registrar decides on up to fourteen days, the presiding judge on more; before a panel is at work the
 *       President. Who is late loses the decision to the President, and the docket says so.
 *   <li>Section 4: while a request filed in time is open the limit does not expire, also when it is granted after its end.
 *   <li>FX-06: after a refusal there is time left to file; a grant never leaves less.
 *   <li>Section 4, "agreed": the parties agree on any length, in writing; a proposal alone holds nothing.
 *   <li>When the act is done or the case ends, what was asked is moot.
 * </ol>
 */
package comity.extension;
