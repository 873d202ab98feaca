package comity.stay;

import comity.access.Side;
import comity.consent.SignatureRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A stay as those in the case see it.
 *
 * @param signatures of the States that it needs; none where it was ordered
 * @param longest end of TL-84 of a stay at the claimant's request, or null
 */
public record StayRow(
        Long id,
        StayGround ground,
        StayCause cause,
        Side askedBy,
        String reasons,
        LocalDate until,
        List<String> limits,
        Stay.Status status,
        Instant askedAt,
        Instant beganAt,
        Instant endedAt,
        Instant longest,
        boolean mayAnswer,
        boolean mayEnd,
        List<SignatureRow> signatures) {

    public boolean waiting() {
        return status == Stay.Status.PROPOSED;
    }

    public boolean running() {
        return status == Stay.Status.RUNNING;
    }
}
