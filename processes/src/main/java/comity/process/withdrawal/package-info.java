/**
 * Process {@code withdrawal}.
 *
 * <ol>
 *   <li>X2, TL-80: after the respondent's first step it is asked; silence is consent.
 *   <li>X2: opposition is ruled on by the panel, before a panel is composed by the President.
 * </ol>
 */
package comity.process.withdrawal;
