package comity.panel;

/** The panel is composed. */
public record PanelComposed(Long caseId) {}
