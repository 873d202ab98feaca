package comity.evidence;

/** The filer has answered the objection to an exhibit. */
public record ExhibitAnswered(Long caseId, Long exhibitId) {}
