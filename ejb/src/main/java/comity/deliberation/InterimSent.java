package comity.deliberation;

/** S21: the interim report is with the parties. */
public record InterimSent(Long caseId) {}
