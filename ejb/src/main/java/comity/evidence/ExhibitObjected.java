package comity.evidence;

/** The other side objects to an exhibit. */
public record ExhibitObjected(Long caseId, Long exhibitId) {}
