package comity.deadline;

import comity.docket.CaseFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Starts, ends and moves the time-limits of section 4. Callers have locked the case row. */
@ApplicationScoped
@Transactional
public class DeadlineKeeper {

    private static final String CASE_ITSELF = "";

    @Inject
    Deadlines deadlines;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    @Inject
    CaseFiles files;

    @Inject
    Clock clock;

    @Inject
    Event<DeadlineChanged> changed;

    public Deadline start(Long caseId, String code, Instant from, Obligor who) {
        return start(caseId, code, CASE_ITSELF, from, who);
    }

    /**
     * Starts a limit from the event named in the table. While one of the same code and subject runs, a second start
     * returns that one. In a stay, and while its translation is owed, a limit stands still from its first day (X6, X9).
     *
     * @param from instant of the starting event, which itself does not count
     */
    public Deadline start(Long caseId, String code, String subject, Instant from, Obligor who) {
        return deadlines.running(caseId, code, subject).orElseGet(() -> {
            TimeLimit limit = limits.of(code, files.find(caseId).urgent());
            Deadline row = new Deadline(caseId, limit, subject, who, from, calendar.due(from, limit, 0, 0));
            List<Standstill> standing = deadlines.standing(caseId);
            standing.stream()
                    .filter(stay -> stay.isStay() && stay.stopsWhatStarts(row.code()))
                    .forEach(stay -> stop(row, stay));
            await(row, standing);
            return open(row);
        });
    }

    /** X9: a limit that starts with the service of what must still be translated stands still from its first day. */
    private void await(Deadline row, List<Standstill> standing) {
        standing.stream().filter(wait -> wait.keeps(row)).forEach(wait -> {
            row.await(true);
            stop(row, wait);
        });
    }

    private void stop(Deadline row, Standstill standstill) {
        Reckoning still = standstill.over(row.reckoning(), calendar);
        row.reckon(still, still.end(calendar));
    }

    /**
     * Starts a limit whose end is already known, such as a date of the timetable; a stay that runs is reckoned in.
     *
     * @param due its end, exclusive; null while nobody can say when it ends
     */
    public Deadline startUntil(Long caseId, String code, String subject, Instant from, Instant due, Obligor who) {
        return deadlines.running(caseId, code, subject).orElseGet(() -> {
            TimeLimit limit = limits.of(code, files.find(caseId).urgent());
            Deadline row = new Deadline(caseId, limit, subject, who, from, due);
            if (due != null) {
                row.fix(calendar.dayOf(due.minusMillis(1)));
                await(row, deadlines.standing(caseId));
            }
            return open(row);
        });
    }

    private Deadline open(Deadline row) {
        deadlines.add(row);
        changed.fire(new DeadlineChanged(row.caseId(), row.code(), row.subject()));
        return row;
    }

    public void meet(Long caseId, String code) {
        meet(caseId, code, CASE_ITSELF);
    }

    /** The act was done. Refuses when the limit has run or has already expired; does nothing when there was none. */
    public void meet(Long caseId, String code, String subject) {
        Optional<Deadline> latest = deadlines.latest(caseId, code, subject);
        if (latest.isEmpty()) {
            return;
        }
        Deadline row = latest.get();
        if (row.state() == Deadline.State.EXPIRED || (row.isRunning() && row.isPast(clock.instant()))) {
            throw new DeadlinePassed(code, row.dueAt());
        }
        end(row, Deadline.State.MET);
    }

    public void done(Long caseId, String code) {
        done(caseId, code, CASE_ITSELF);
    }

    /**
     * An act of the Tribunal itself was done. It counts also when it is late, since its lateness harms no party: the
     * limit is met, or has run and is no longer owed.
     */
    public void done(Long caseId, String code, String subject) {
        deadlines.latest(caseId, code, subject).ifPresent(row -> {
            boolean late = row.isRunning() && row.isPast(clock.instant());
            end(row, late ? Deadline.State.EXPIRED : Deadline.State.MET);
            deadlines.owed(caseId, code, subject).forEach(owed -> owed.doneLate(clock.instant()));
        });
    }

    public boolean expire(Long caseId, String code) {
        return expire(caseId, code, CASE_ITSELF);
    }

    /**
     * For timers: re-checks the row, since extension, act and expiry may race.
     *
     * @return true the one time the limit really expires
     */
    public boolean expire(Long caseId, String code, String subject) {
        Optional<Deadline> row =
                deadlines.running(caseId, code, subject).filter(deadline -> deadline.isPast(clock.instant()));
        row.ifPresent(deadline -> end(deadline, Deadline.State.EXPIRED));
        return row.isPresent();
    }

    /** The end of a running limit, or of the latest one; null while it is suspended or when there was none. */
    public Instant dueAt(Long caseId, String code, String subject) {
        return deadlines.latest(caseId, code, subject).map(Deadline::dueAt).orElse(null);
    }

    public Instant dueAt(Long caseId, String code) {
        return dueAt(caseId, code, CASE_ITSELF);
    }

    public Optional<Deadline> find(Long caseId, String code) {
        return find(caseId, code, CASE_ITSELF);
    }

    public Optional<Deadline> find(Long caseId, String code, String subject) {
        return deadlines.latest(caseId, code, subject);
    }

    /** Whether the limit has run out, whether or not its timer has fired yet. */
    public boolean hasRun(Long caseId, String code) {
        return hasRun(caseId, code, CASE_ITSELF);
    }

    public boolean hasRun(Long caseId, String code, String subject) {
        return find(caseId, code, subject)
                .filter(row ->
                        row.state() == Deadline.State.EXPIRED || (row.isRunning() && row.isPast(clock.instant())))
                .isPresent();
    }

    public boolean isRunning(Long caseId, String code) {
        return deadlines.running(caseId, code, CASE_ITSELF).isPresent();
    }

    public void cancel(Long caseId, String code) {
        cancel(caseId, code, CASE_ITSELF);
    }

    public void cancel(Long caseId, String code, String subject) {
        deadlines.running(caseId, code, subject).ifPresent(row -> end(row, Deadline.State.CANCELLED));
    }

    /** The case has ended: what still ran is moot. */
    public void cancelAll(Long caseId) {
        deadlines.running(caseId).forEach(row -> end(row, Deadline.State.MOOT));
    }

    public List<Deadline> running(Long caseId) {
        return deadlines.running(caseId);
    }

    /** What runs to a date, and what has run but is still owed; nearest first. */
    public List<Deadline> awaited(Long caseId) {
        return deadlines.awaitedIn(List.of(caseId));
    }

    private void end(Deadline row, Deadline.State outcome) {
        if (row.isRunning()) {
            row.settle(outcome, clock.instant());
            changed.fire(new DeadlineChanged(row.caseId(), row.code(), row.subject()));
        }
    }
}
