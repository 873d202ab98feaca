package comity.serving;

import comity.access.Side;
import java.time.Instant;
import java.util.List;

/**
 * One service as a party or the registry sees it.
 *
 * @param mine whether the reader may acknowledge it
 * @param channels the delivery log; addresses only for the registry
 */
public record ServiceRow(
        Long id,
        String kind,
        Side addressee,
        String state,
        Service.Status status,
        Instant orderedAt,
        Instant dispatchedAt,
        Instant deliveredAt,
        Instant servedAt,
        boolean deemed,
        String acknowledgedBy,
        Instant dueAt,
        Long letterId,
        Long proofId,
        boolean mine,
        List<Line> channels) {

    /** One letter. */
    public record Line(int rank, String address, ServiceChannel.Outcome outcome, Instant settledAt) {

        /** Whether the registry can say that this letter came back; a webhook answers at once. */
        public boolean returnable() {
            return outcome == ServiceChannel.Outcome.ACCEPTED && address != null && address.contains("@");
        }
    }

    public boolean open() {
        return status != Service.Status.SERVED;
    }

    public boolean acknowledgeable() {
        return mine && open() && status != Service.Status.ORDERED;
    }
}
