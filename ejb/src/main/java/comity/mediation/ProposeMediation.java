package comity.mediation;

/**
 * Mediation is proposed.
 *
 * @param words what is to be talked about, at most 4,000 characters
 * @param mediatorId a person of the list on whom the other side may agree, or null
 */
public record ProposeMediation(Long caseId, MediationKind kind, String words, String mediatorId) {}
