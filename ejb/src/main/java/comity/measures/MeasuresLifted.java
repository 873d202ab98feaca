package comity.measures;

/** The measures are no longer in force. */
public record MeasuresLifted(Long caseId, Long pmId) {}
