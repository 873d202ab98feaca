package comity.extension;

/** The request has reached the other side: TL-86 runs. */
public record ExtensionDelivered(Long caseId, Long limitId) {}
