/**
 * The hearing.
 *
 * <ol>
 *   <li>S19: the Registry fixes room or stream, interpretation, list of speakers and the first day; a hearing is open
 *       unless the panel closes a part of it.
 *   <li>TL-49: the first day is announced so long before; a shorter notice is refused.
 *   <li>TL-50: the hearing opens within so long of the close of the written phase; when it does not, that is said on
 *       the docket and the President is told.
 *   <li>TL-95: lists of witnesses and experts come in before the hearing; afterwards the right is lost.
 *   <li>X1: a party that stays away does not stop the hearing; its absence is noted.
 *   <li>TL-88: judges' questions are answered in writing; what is not answered in time stays unanswered.
 *   <li>TL-51: parties correct the transcript; silence means it is right.
 *   <li>S20: the presiding judge closes the hearing once the record is settled, and the case goes into deliberation.
 * </ol>
 */
package comity.hearing;
