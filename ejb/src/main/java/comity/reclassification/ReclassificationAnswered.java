package comity.reclassification;

/** The objection is answered: TL-38 runs. */
public record ReclassificationAnswered(Long caseId, String subject) {}
