package comity.reclassification;

import comity.access.AccessClass;
import comity.access.Side;
import java.time.Instant;

/**
 * A request for another class, as those in the case see it.
 *
 * @param label number of the exhibit, or the line under which the paper was filed
 * @param raises whether the class was raised, which took effect at once
 * @param dueAt end of the limit that runs, or null
 * @param dueCode its code, or null
 */
public record ReclassificationRow(
        Long id,
        Long documentId,
        String label,
        AccessClass former,
        AccessClass wanted,
        boolean raises,
        Reclassification.Status status,
        Side askedBy,
        String askedByName,
        String reasons,
        Side objectedBy,
        String objection,
        String answer,
        String ruling,
        Instant askedAt,
        Instant settledAt,
        Instant dueAt,
        String dueCode,
        boolean mayObject,
        boolean mayAnswer,
        boolean mayRule) {

    public boolean open() {
        return settledAt == null;
    }
}
