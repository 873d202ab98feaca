package comity.reclassification;

/** Another class was asked for: the process starts. */
public record ReclassificationAsked(Long caseId, String subject) {}
