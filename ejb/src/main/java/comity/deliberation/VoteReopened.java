package comity.deliberation;

/** S20: the operative part is taken up again before the vote has closed. */
public record VoteReopened(Long caseId) {}
