package comity.decision;

/** FX-03, to the Signatories. */
public record DecisionCirculated(Long caseId, Long decisionId) implements DecisionEvent {}
