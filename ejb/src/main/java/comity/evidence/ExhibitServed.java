package comity.evidence;

/** An exhibit was served on the other side. */
public record ExhibitServed(Long caseId, Long exhibitId) {}
