package comity.hearing;

/** S19. */
public record HearingAdjourned(Long caseId) {}
