package comity.panel;

/** The panel has its presiding judge. */
public record PresidingChosen(Long caseId) {}
