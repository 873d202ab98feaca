package comity.deliberation;

/** S20: the operative part is put to the vote. */
public record VoteOpened(Long caseId) {}
