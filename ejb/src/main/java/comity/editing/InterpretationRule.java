package comity.editing;

/** By which rule of interpretation a provision was read: those of the law of treaties, in its order. */
public enum InterpretationRule {
    ORDINARY_MEANING,
    CONTEXT,
    OBJECT_AND_PURPOSE,
    SUBSEQUENT_AGREEMENT,
    SUBSEQUENT_PRACTICE,
    OTHER_RULES_IN_FORCE,
    SPECIAL_MEANING,
    PREPARATORY_WORK,
    COMPARED_LANGUAGES
}
