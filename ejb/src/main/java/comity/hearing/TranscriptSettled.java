package comity.hearing;

/** S19. */
public record TranscriptSettled(Long caseId) {}
