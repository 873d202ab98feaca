package comity.panel;

/** The respondent has objected. */
public record CouncilObjected(Long caseId) {}
