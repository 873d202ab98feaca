package comity.extension;

/** A request for extension by order was filed: its process starts. */
public record ExtensionRequested(Long caseId, Long limitId) {}
