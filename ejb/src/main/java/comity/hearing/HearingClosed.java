package comity.hearing;

/** S19. */
public record HearingClosed(Long caseId) {}
