package comity.hearing;

/** S19. */
public record QuestionsAnswered(Long caseId) {}
