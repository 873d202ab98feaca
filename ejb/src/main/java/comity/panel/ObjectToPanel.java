package comity.panel;

/** The respondent's one objection to a panel (S08). */
public record ObjectToPanel(Long caseId, String reasons) {}
