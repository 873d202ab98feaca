package comity.deliberation;

/** S21: nothing more can be asked of the interim report. */
public record RequestsClosed(Long caseId) {}
