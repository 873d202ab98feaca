package comity.panel;

/** The parties agree on the number of judges. */
public record SeatsAgreed(Long caseId) {}
