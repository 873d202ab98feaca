package comity.hearing;

/** S19. */
public record HearingScheduled(Long caseId) {}
