package comity.panel;

/** The panel has said whether a hearing is repeated for a successor. */
public record RehearingOrdered(Long caseId) {}
