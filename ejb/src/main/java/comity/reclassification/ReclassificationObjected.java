package comity.reclassification;

/** Somebody objects to the class: TL-37b runs. */
public record ReclassificationObjected(Long caseId, String subject) {}
