/**
 * Withdrawal and discontinuance (X2).
 *
 * <ol>
 *   <li>X2: before the respondent's first step the claimant withdraws by notice alone; the case is closed WITHDRAWN.
 *       Acknowledging service and appointing an Agent are no steps.
 *   <li>X2, TL-80: after it the notice is served on the respondent, who may oppose within 15 days (urgent 5); silence is
 *       consent and the case is closed DISCONTINUED.
 *   <li>X2: where the respondent opposes, the panel decides, before a panel is composed the President.
 *   <li>X2: by agreement at any time.
 *   <li>X2: no State takes back what is another's too: joint claimants all sign, and in joined cases each disposes of its
 *       own claims; every State that the claims are against is asked, and one that opposes is enough.
 *   <li>X2: single claims may be withdrawn; the last one withdrawn ends the case.
 *   <li>X2: after the decision is issued withdrawal is impossible.
 *   <li>S08: a claim that the panel request drops is at issue no more.
 * </ol>
 */
package comity.withdrawal;
