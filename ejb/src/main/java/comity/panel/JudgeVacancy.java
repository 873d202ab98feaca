package comity.panel;

/** A seat of a composed panel fell vacant. */
public record JudgeVacancy(Long caseId) {}
