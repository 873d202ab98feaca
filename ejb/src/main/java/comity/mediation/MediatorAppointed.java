package comity.mediation;

/** The mediator is appointed: TL-11 runs. */
public record MediatorAppointed(Long caseId, Long mediationId) {}
