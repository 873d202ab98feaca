package comity.measures;

/** Whoever is bound was served with the order: TL-32 runs. */
public record MeasuresOrderServed(Long caseId, Long pmId) {}
