package comity.panel;

/** A successor has read the record. */
public record RecordRead(Long caseId) {}
