package comity.filing;

/**
 * Files a claim.
 *
 * @param form the whole form, or null to file the draft as saved
 * @param draft the draft that is filed, or null
 */
public record FileClaim(ClaimForm form, Long draft, Signature signature) {}
