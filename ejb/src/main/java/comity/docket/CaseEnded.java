package comity.docket;

/** A case was closed: features record their open items as moot, in the same transaction. */
public record CaseEnded(Long caseId, CloseReason reason) {}
