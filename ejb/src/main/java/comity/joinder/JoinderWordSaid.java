package comity.joinder;

/** The panel of this case has said its word; that of the other case is awaited. */
public record JoinderWordSaid(Long caseId, Long joinderId) {}
