package comity.measures;

/** The President has called on the parties to refrain, or has declined to. */
public record CallDecided(Long caseId, Long pmId) {}
