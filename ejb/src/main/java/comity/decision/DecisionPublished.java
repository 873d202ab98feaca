package comity.decision;

/** S23, to everybody. */
public record DecisionPublished(Long caseId, Long decisionId) implements DecisionEvent {}
