package comity.deliberation;

/** S20: every paragraph is carried by name. */
public record VoteClosed(Long caseId) {}
