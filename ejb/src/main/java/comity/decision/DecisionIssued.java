package comity.decision;

/** S22, to the parties. */
public record DecisionIssued(Long caseId, Long decisionId) implements DecisionEvent {}
