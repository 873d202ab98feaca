package comity.deadline;

import comity.deadline.Reminders.ReminderDue;
import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Gives the reminder of one limit, in a transaction of its own. Like every command it locks the case row first: an act
 * that meets the limit in the same second waits for it, or it for the act, and neither fails.
 */
@ApplicationScoped
public class ReminderGiving {

    @Inject
    CaseFiles files;

    @Inject
    Deadlines deadlines;

    @Inject
    Event<ReminderDue> due;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remind(Long caseId, Long deadlineId, Instant now) {
        files.lock(caseId);
        Deadline row = deadlines.fresh(deadlineId);
        if (!row.isRunning() || row.dueAt() == null || !now.isBefore(row.dueAt())) {
            return;
        }
        int passed = (int) Reminders.moments(row.startedAt(), row.dueAt()).stream()
                .filter(moment -> !moment.isAfter(now))
                .count();
        if (passed > row.reminded()) {
            row.reminded(passed);
            due.fire(new ReminderDue(row.caseId(), row.id(), row.code(), row.obligor(), row.dueAt()));
        }
    }
}
