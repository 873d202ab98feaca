package comity.deliberation;

/** S21: the interim report has reached both parties. */
public record InterimDelivered(Long caseId) {}
