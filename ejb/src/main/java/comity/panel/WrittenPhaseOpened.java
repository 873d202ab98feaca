package comity.panel;

/** The written phase is open. */
public record WrittenPhaseOpened(Long caseId) {}
