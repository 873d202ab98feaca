package comity.joinder;

/** The request is decided or without object. */
public record JoinderSettled(Long caseId, Long joinderId) {}
