/**
 * Process {@code track-change}.
 *
 * <ol>
 *   <li>X4, TL-89: on a change to the urgent track the respondent is heard from the first delivery on; silence decides
 *       nothing.
 *   <li>X4: the presiding judge decides, before a panel is at work the President. No time-limit runs for the decision.
 *   <li>Section 9: one instance for each request, known by its number; the process of the case is not told, since limits
 *       that start later read the track of the case.
 * </ol>
 */
package comity.process.track;
