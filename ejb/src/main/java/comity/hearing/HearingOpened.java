package comity.hearing;

/** S19. */
public record HearingOpened(Long caseId) {}
