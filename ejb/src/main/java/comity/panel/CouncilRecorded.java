package comity.panel;

/** A consideration by the Council was recorded. */
public record CouncilRecorded(Long caseId) {}
