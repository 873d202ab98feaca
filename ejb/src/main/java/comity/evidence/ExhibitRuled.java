package comity.evidence;

/** The panel has ruled on an exhibit. */
public record ExhibitRuled(Long caseId, Long exhibitId) {}
