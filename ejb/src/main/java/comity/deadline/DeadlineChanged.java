package comity.deadline;

/** A limit was started, moved, suspended or ended: the engine's timer follows it. */
public record DeadlineChanged(Long caseId, String code, String subject) {}
