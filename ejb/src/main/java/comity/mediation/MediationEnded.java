package comity.mediation;

/** The mediation has ended before its time. */
public record MediationEnded(Long caseId, Long mediationId) {}
