/**
 * Exhibits, item by item.
 *
 * <ol>
 *   <li>S15: an exhibit may be filed at any stage up to the close of the hearing; it bears the number of its side
 *       (C-, R-, T-, P-), kind, date, source, chain of custody, language and flags, from which table
 *       {@code access-class} makes its class; a requested class may only raise it.
 *   <li>S15: after the written phase an exhibit needs good cause; the panel rules on it in any event.
 *   <li>TL-39: a restricted or source-protected exhibit owes a non-confidential summary from its designation, otherwise
 *       it is excluded from the record. The other side is served the summary.
 *   <li>Section 1.1: only its filer opens a {@code RES} or {@code XPT} exhibit until the security officer releases it by
 *       name; others see the docket line and the summary.
 *   <li>TL-37: from the service of the exhibit the other side may object, with a ground; silence admits it.
 *   <li>TL-37b: the filer answers in the same time; TL-38: the panel rules. Its silence escalates, and the exhibit is
 *       admitted provisionally.
 *   <li>S15: a ruling admits, admits in a limited way, excludes or reserves. Weight is a separate, later finding.
 *   <li>X10: an exhibit follows the class of its paper; raised to a closed class it owes its summary from then on, lowered it
 *       owes none.
 *   <li>The security officer sees which exhibits are restricted, and nothing of what they say.
 * </ol>
 */
package comity.evidence;
