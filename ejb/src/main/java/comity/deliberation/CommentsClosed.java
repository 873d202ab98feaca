package comity.deliberation;

/** S21: nothing more can be said on the descriptive draft. */
public record CommentsClosed(Long caseId) {}
