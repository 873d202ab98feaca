package comity.hearing;

/** S19. */
public record HearingRose(Long caseId) {}
