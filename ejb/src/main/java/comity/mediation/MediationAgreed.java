package comity.mediation;

/** Both parties have agreed: a mediator is appointed. */
public record MediationAgreed(Long caseId, Long mediationId) {}
