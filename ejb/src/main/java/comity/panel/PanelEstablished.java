package comity.panel;

/** A panel was established. */
public record PanelEstablished(Long caseId) {}
