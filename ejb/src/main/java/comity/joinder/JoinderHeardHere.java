package comity.joinder;

/** Every party of this case has answered. */
public record JoinderHeardHere(Long caseId, Long joinderId) {}
