package comity.evidence;

/** Why the other side objects to an exhibit (S15). */
public enum ObjectionGround {
    AUTHENTICITY,
    LATE,
    PRIVILEGE,
    UNLAWFUL,
    RELEVANCE,
    CLASSIFICATION
}
