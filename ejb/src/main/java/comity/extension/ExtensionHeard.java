package comity.extension;

/** The other side was heard, or its time has run: a decision is due. */
public record ExtensionHeard(Long caseId, Long limitId) {}
