/**
 * Change of track.
 *
 * <ol>
 *   <li>X4: the table {@code track} decides at registration, at once. Where it says urgent, the respondent may ask that
 *       this be revoked within TL-89 of service.
 *   <li>X4: later a party asks, or the Tribunal of its own motion. On a change to the urgent track the respondent is heard
 *       (TL-89, in hours, from the first delivery); silence decides nothing. On the way back nobody has to be heard; the
 *       other side may answer as long as nothing is decided.
 *   <li>X4: the presiding judge decides, before a panel is at work the President. Either change can be undone by another.
 *   <li>X4: only limits that have not started take the other column; one that runs is never shortened, nor lengthened.
 *   <li>Section 4: a small case keeps its track; by order it takes the urgent column. The mass track has columns of its own.
 * </ol>
 */
package comity.track;
