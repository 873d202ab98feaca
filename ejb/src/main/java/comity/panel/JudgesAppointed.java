package comity.panel;

/** The President or Vice-President has named the judges. */
public record JudgesAppointed(Long caseId) {}
