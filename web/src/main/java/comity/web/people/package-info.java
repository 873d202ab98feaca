/**
 * People in portal and API: invitations, offices of a State and of the Tribunal, the delegation in a case.
 *
 * <ol>
 *   <li>Section 1: whoever appoints a role invites to it and ends it; to everybody else these pages look absent.
 *   <li>A delegation is shown with those who have left it: what they signed stays explained.
 * </ol>
 */
package comity.web.people;
