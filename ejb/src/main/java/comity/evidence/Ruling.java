package comity.evidence;

/** What the panel rules on an exhibit (S15). */
public enum Ruling {
    ADMITTED,
    ADMITTED_LIMITED,
    EXCLUDED,
    RESERVED
}
