package comity.measures;

/** Everyone heard has observed. */
public record MeasuresHeard(Long caseId, Long pmId) {}
