/** Filing, examination and registration of claims in the whole house: by browser and by API. */
package comity.ear.filing;
