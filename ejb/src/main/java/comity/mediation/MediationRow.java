package comity.mediation;

import comity.access.Side;
import java.time.Instant;

/**
 * A mediation as those inside the case see it: that there is one, never what is said in it.
 *
 * @param mediator name of the person appointed or agreed on, or null
 * @param until end of TL-11 while it runs, or null
 */
public record MediationRow(
        Long id,
        MediationKind kind,
        Mediation.Status status,
        Side proposedBy,
        String proposedByName,
        String words,
        String mediatorId,
        String mediator,
        Instant proposedAt,
        Instant appointedAt,
        Instant endedAt,
        Instant until,
        boolean mayAnswer,
        boolean mayAppoint,
        boolean mayEnter,
        boolean mayEnd) {

    public boolean open() {
        return endedAt == null;
    }

    public boolean running() {
        return status == Mediation.Status.RUNNING;
    }
}
