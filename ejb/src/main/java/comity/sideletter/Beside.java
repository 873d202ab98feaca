package comity.sideletter;

/**
 * The object beside which a letter stands.
 *
 * @param caseId the case it is, was settled or was decided; null for the Accord
 * @param slug address of the decision, or null
 * @param citation of the decision, or null
 */
record Beside(LetterObject object, Long caseId, String slug, String citation) {}
