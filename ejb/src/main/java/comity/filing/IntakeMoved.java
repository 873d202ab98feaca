package comity.filing;

/** The intake of a case went to another stage by a decision of the registry, the President or the claimant. */
public record IntakeMoved(Long caseId, ExaminationStage from, ExaminationStage to) {}
