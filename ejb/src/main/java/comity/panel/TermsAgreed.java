package comity.panel;

/** The parties agree on special terms of reference. */
public record TermsAgreed(Long caseId) {}
