package comity.objection;

/** The merits go on. */
public record MeritsResumed(Long caseId) {}
