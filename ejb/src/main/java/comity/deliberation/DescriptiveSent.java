package comity.deliberation;

/** S21: the descriptive draft is with the parties. */
public record DescriptiveSent(Long caseId) {}
