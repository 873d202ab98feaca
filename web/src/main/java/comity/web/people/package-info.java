/**
 * People in portal and API: invitations, offices of a State and of the Tribunal, the delegation in a case.
 *
 * <ol>
 *   <li>Section 1: whoever appoints a role invites to it and ends it; to everybody else these pages look absent.
 *   <li>A delegation is shown with those who have left it: what they signed stays explained.
 *   <li>Section 1: on the page of the Tribunal's offices President and Registrar see, record and end the absences
 *       of the President; on his home the Vice-President reads whether he acts.
 * </ol>
 */
package comity.web.people;
