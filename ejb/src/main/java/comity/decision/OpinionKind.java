package comity.decision;

/** What a judge adds in his own name (S22). */
public enum OpinionKind {
    SEPARATE,
    DISSENTING,
    DECLARATION
}
