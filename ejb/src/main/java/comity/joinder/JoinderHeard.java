package comity.joinder;

/** Every party of both cases has answered or waived it: the decision is due. */
public record JoinderHeard(Long caseId, Long joinderId) {}
