package comity.measures;

/** Whoever is heard was served with the request: TL-30 runs. */
public record MeasuresServed(Long caseId, Long pmId) {}
