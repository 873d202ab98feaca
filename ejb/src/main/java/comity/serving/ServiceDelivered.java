package comity.serving;

/** Both channels were tried and at least one took the letter: TL-06 runs. */
public record ServiceDelivered(Long caseId, Long serviceId) {}
