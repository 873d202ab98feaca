package comity.timeline;

import comity.deadline.Deadline;
import comity.deadline.Reckoning;
import comity.deadline.TimeLimit;
import java.time.Instant;

/** A limit of the case as it stands, or as it would stand after an order. */
record Sight(Deadline row, Instant dueAt, boolean held, boolean still) {

    static Sight of(Deadline row) {
        return new Sight(row, row.dueAt(), row.held(), row.standsStill());
    }

    /** After an order on it: nothing holds it any more but a stay. */
    Sight after(Reckoning changed, Instant end, boolean stillHeld) {
        return new Sight(row, end, stillHeld, changed.stillSince() != null);
    }

    boolean running() {
        return row.isRunning();
    }

    /** The last instant of a limit that runs; of one that has ended the instant at which it did. */
    Instant end() {
        if (!running()) {
            return row.settledAt();
        }
        return lastInstant(dueAt, row.unit());
    }

    /** Days end with the second before midnight, hours with their instant. */
    static Instant lastInstant(Instant due, TimeLimit.Unit unit) {
        return due == null || unit == TimeLimit.Unit.HOURS ? due : due.minusSeconds(1);
    }

    Milestone milestone() {
        return new Milestone(
                row.id(),
                row.code(),
                row.subject(),
                row.obligor(),
                row.startedAt(),
                dueAt,
                row.effect(),
                held,
                still,
                row.awaiting());
    }
}
