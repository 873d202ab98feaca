package comity.panel;

/** The parties agree on the judges. */
public record NamesAgreed(Long caseId) {}
