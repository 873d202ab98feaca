package comity.panel;

/** The registrar has proposed names. */
public record NamesProposed(Long caseId) {}
