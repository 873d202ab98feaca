/**
 * Track of a case in portal and API.
 *
 * <ol>
 *   <li>X4: a party asks for the urgent or the normal time-limits, the other answers (TL-89 for the respondent), the
 *       presiding judge or the President orders or refuses; each sees the dates that would move.
 *   <li>X4: the track and what was asked about it stand on one page for those inside the case.
 * </ol>
 */
package comity.web.track;
