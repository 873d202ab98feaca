package comity.reclassification;

import comity.access.AccessClass;

/**
 * Asks that a paper be read by others than now.
 *
 * @param summary what the other side may know of a paper that is to be {@code RES} or {@code XPT} and is no exhibit
 */
public record AskReclassification(Long caseId, Long documentId, AccessClass wanted, String reasons, String summary) {}
