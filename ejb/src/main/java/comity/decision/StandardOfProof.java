package comity.decision;

/** Standard by which facts were found, stored on each finding (section 2.2). */
public enum StandardOfProof {
    PLAUSIBLE,
    PREPONDERANCE,
    CONVINCING
}
