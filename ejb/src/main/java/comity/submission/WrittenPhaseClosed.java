package comity.submission;

/** The written phase is closed. */
public record WrittenPhaseClosed(Long caseId) {}
