package comity.panel;

/** The composition is in the hands of the President. */
public record PresidentAsked(Long caseId) {}
