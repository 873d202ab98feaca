/** The pages of the portal as delegations, the Tribunal and the public walk through them, with a sharp eye. */
package comity.ear.portal;
