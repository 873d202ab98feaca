package comity.deliberation;

/** S21: a draft has reached both parties. */
public record DraftDelivered(Long caseId) {}
