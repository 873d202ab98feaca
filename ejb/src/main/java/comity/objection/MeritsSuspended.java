package comity.objection;

/** The merits wait for a ruling. */
public record MeritsSuspended(Long caseId) {}
