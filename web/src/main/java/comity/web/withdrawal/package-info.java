/**
 * Withdrawal in portal and API.
 *
 * <ol>
 *   <li>X2: the claimant withdraws, the respondent answers, the panel or the President rules.
 * </ol>
 */
package comity.web.withdrawal;
