package comity.measures;

/** Measures are asked for, or considered of the Tribunal's own motion. */
public record MeasuresRequested(Long caseId, Long pmId) {}
