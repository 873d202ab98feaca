package comity.deliberation;

/** S22: the decision is issued and its papers are with the parties. */
public record DecisionSealed(Long caseId, Long decisionId) {}
