package comity.deliberation;

/** S23: nothing more can be proposed. */
public record ProposalsClosed(Long caseId) {}
