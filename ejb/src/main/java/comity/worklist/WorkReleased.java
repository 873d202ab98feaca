package comity.worklist;

/** A task that somebody had taken is back in its queue. */
public record WorkReleased(Long caseId, String taskKey, String subject) {}
