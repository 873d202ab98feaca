package comity.stay;

/** A case stands still: the process of its stay starts. */
public record StayOrdered(Long caseId, Long stayId) {}
