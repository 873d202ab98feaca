package comity.joinder;

/**
 * What is decided on a request, by whomever.
 *
 * @param leadId the lead case, only where cases are joined
 * @param words reasons; those of two panels one after the other
 * @param by name of who decides, or of both presiding judges
 */
record JoinderRuling(JoinderOutcome outcome, Long leadId, String words, String by) {}
