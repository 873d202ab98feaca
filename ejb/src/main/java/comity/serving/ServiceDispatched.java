package comity.serving;

/** The letters have left. */
public record ServiceDispatched(Long caseId, Long serviceId) {}
