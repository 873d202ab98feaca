package comity.filing;

/** What the President makes of a referred claim. */
public enum ReferralDecision {
    ADMIT,
    REFUSE,
    INVITE
}
