package comity.extension;

/** The request was decided, or is moot. */
public record ExtensionSettled(Long caseId, Long limitId) {}
