package comity.filing;

/** Why the Registrar refers a claim to the President (S02). */
public enum ReferralGround {
    ABUSE,
    DUPLICATE,
    NON_SIGNATORY
}
