package comity.stay;

/** The case goes on, or was closed under its stay. */
public record StayEnded(Long caseId, Long stayId) {}
