package comity.joinder;

/** Joinder was asked for: its process starts in each of the two cases. */
public record JoinderRequested(Long caseId, Long joinderId) {}
