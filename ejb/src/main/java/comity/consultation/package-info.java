/**
 * Consultations and the request for a panel (S05, S08).
 *
 * <ol>
 *   <li>S05: the claim is the request for consultations; its service starts the limits.
 *   <li>TL-07: the respondent replies within 10 days (urgent 2); without a reply a panel may be requested at once.
 *   <li>TL-08: consultations are entered into within 30 days (urgent 7), when the respondent names date and delegates.
 *   <li>TL-09: the period is 60 days (urgent 20); when it is over a panel may be requested.
 *   <li>TL-10: another Signatory asks to join within 10 days (urgent 3) of the dispatch of the request, which is
 *       circulated then; the respondent may refuse.
 *   <li>S05: both Agents may state jointly that consultations have failed; a panel may then be requested at once.
 *   <li>S05: replies and minutes are without prejudice and of class PTY.
 *   <li>S08: the panel request says whether consultations were held, names the measures and the legal basis; it may drop
 *       claims and widens none.
 *   <li>TL-12, FX-09: no panel request within 365 days (urgent 180) of the end of consultations: the case lapses, after
 *       a notice 30 days before.
 *   <li>S06: good offices and mediation have their place beside consultations (state MEDIATION, TL-11).
 * </ol>
 */
package comity.consultation;
