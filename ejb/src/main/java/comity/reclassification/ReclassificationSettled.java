package comity.reclassification;

/** Ruled, or without object. */
public record ReclassificationSettled(Long caseId, String subject) {}
