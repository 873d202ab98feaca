package comity.measures;

/** Everyone bound has reported for the period. */
public record MeasuresReported(Long caseId, Long pmId) {}
