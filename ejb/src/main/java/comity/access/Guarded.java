package comity.access;

/**
 * A thing that is read within its class.
 *
 * @param caseId the case, or null for what belongs to none
 * @param filerId who filed it: he may always read it
 * @param side whose paper it is: a room paper of class REG is also read by the side it is addressed to
 */
public record Guarded(Long caseId, AccessClass accessClass, String filerId, Side side) {}
