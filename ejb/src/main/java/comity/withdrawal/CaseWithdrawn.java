package comity.withdrawal;

/** The whole case was withdrawn or discontinued. */
public record CaseWithdrawn(Long caseId) {}
