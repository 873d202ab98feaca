package comity.decision;

/** What the Council of Signatories made of the decision (S25). */
public enum AdoptionStatus {
    UNADOPTED,
    ADOPTED,
    ADOPTED_AS_MODIFIED,
    REJECTED
}
