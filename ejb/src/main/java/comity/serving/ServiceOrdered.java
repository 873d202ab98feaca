package comity.serving;

/** A service outside the spine was ordered: its process starts. */
public record ServiceOrdered(Long caseId, Long serviceId) {}
