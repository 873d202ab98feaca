package comity.process.deadline;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Date;

/** Dates of timers and tasks: {@code ${tl.dueAt(caseId,'TL-07')}}. The row of the limit is started before the wait. */
@Named("tl")
@ApplicationScoped
public class TimeLimitDates {

    /** A limit that a stay suspends or a request for extension holds: its timer waits here until then (X6, X7). */
    public static final Instant SUSPENDED = Instant.parse("9999-12-31T00:00:00Z");

    private static final String CASE_ITSELF = "";

    @Inject
    DeadlineKeeper keeper;

    public Date dueAt(Long caseId, String code) {
        return dueAt(caseId, code, CASE_ITSELF);
    }

    public Date dueAt(Long caseId, String code, Object subject) {
        Deadline limit = keeper.find(caseId, code, String.valueOf(subject))
                .orElseThrow(() -> new IllegalStateException(code + " was not started in case " + caseId));
        return Date.from(limit.held() || limit.dueAt() == null ? SUSPENDED : limit.dueAt());
    }
}
