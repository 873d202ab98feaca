package comity.extension;

import comity.access.Side;
import java.time.Instant;

/**
 * A request for more time as those in the case see it.
 *
 * @param dueAt end of the limit as it is counted now, null while a stay keeps it without date
 * @param viewDue end of TL-86, or null
 * @param decisionDue end of TL-87, or null
 */
public record ExtensionRow(
        Long id,
        Long limitId,
        String code,
        ExtensionRequest.Way way,
        ExtensionRequest.Status status,
        Side askedBy,
        String askedByName,
        int days,
        String reasons,
        Authority decider,
        Boolean consents,
        String answer,
        Integer grantedDays,
        String ruling,
        Instant requestedAt,
        Instant settledAt,
        Instant dueAt,
        Instant viewDue,
        Instant decisionDue,
        boolean mayAnswer,
        boolean mayDecide) {

    public boolean open() {
        return status == ExtensionRequest.Status.HEARING || status == ExtensionRequest.Status.DECIDING;
    }

    public boolean byOrder() {
        return way == ExtensionRequest.Way.ORDER;
    }
}
