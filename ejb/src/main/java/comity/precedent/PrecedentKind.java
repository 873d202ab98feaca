package comity.precedent;

/** The Tribunal's own decisions, and authorities of other courts that are marked as such (weight W0). */
public enum PrecedentKind {
    DECISION,
    EXTERNAL
}
