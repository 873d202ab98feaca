package comity.measures;

/** Measures were ordered or refused. */
public record MeasuresDecided(Long caseId, Long pmId) {}
