package comity.decision;

/** Something that happened to a decision, told in the same transaction. */
public sealed interface DecisionEvent permits DecisionIssued, DecisionCirculated, DecisionPublished {
    Long caseId();

    Long decisionId();
}
