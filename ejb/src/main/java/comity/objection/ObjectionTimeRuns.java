package comity.objection;

/** The claimant's first submission is served, or was missed: TL-27 runs. */
public record ObjectionTimeRuns(Long caseId) {}
