/**
 * The Council of Signatories at its meetings.
 *
 * <ol>
 *   <li>S08, TL-13, TL-14: a consideration is put on the agenda by itself, of the meeting on the last day of its limit. A
 *       meeting exists when something is on its agenda. What the Council takes up earlier moves to the meeting of that
 *       day.
 *   <li>S08: the delegate of a Signatory says whether it will be present and records its views on an open item, again as
 *       often as it likes; views are public and stand in the record.
 *   <li>Section 0, rule 2: a view that rejects is no vote. Only the record by name of those present says who rejects, and
 *       only all of them together stop a matter.
 *   <li>Section 1.1: agenda, views and record are public. The record of a meeting is closed by the registry when every
 *       item has been dealt with; nothing is said in a closed meeting any more.
 *   <li>Section 3: a case that ends takes its items off the agenda.
 * </ol>
 */
package comity.council;
