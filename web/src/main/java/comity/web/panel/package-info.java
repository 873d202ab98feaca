/**
 * Pages and API of setting up a panel.
 *
 * <ol>
 *   <li>S08: objection of the respondent, record of the Council.
 *   <li>S09: number of judges, names, lists, agreement, appointment, disclosure (TL-15 to TL-18).
 *   <li>S10: terms of reference, presiding judge, procedural order no. 1 (TL-21, TL-22).
 * </ol>
 */
package comity.web.panel;
