package comity.reclassification;

/** The request has reached everybody who may object: TL-37 runs. */
public record ReclassificationServed(Long caseId, String subject) {}
