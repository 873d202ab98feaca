package comity.panel;

/** Every Signatory present rejected the panel; the case is closed. */
public record PanelRefused(Long caseId) {}
