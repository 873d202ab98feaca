package comity.objection;

/** The panel has ruled. */
public record ObjectionRuled(Long caseId, Long objectionId, boolean allClaimsOut) {}
