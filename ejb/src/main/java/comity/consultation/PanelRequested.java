package comity.consultation;

/** The claimant requested a panel. */
public record PanelRequested(Long caseId) {}
