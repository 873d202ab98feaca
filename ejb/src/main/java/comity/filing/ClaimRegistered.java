package comity.filing;

/** A claim was registered: the case has its docket number. */
public record ClaimRegistered(Long caseId) {}
