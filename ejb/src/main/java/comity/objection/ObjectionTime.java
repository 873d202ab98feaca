package comity.objection;

import comity.access.Side;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.deadline.TribunalCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** The limits of S11: TL-27 of objecting, TL-28 of answers, TL-29 of the ruling. */
@ApplicationScoped
public class ObjectionTime {

    static final String OBJECT = "TL-27";
    static final String ANSWER = "TL-28";
    static final String RULE = "TL-29";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Clock clock;

    @Inject
    TribunalCalendar calendar;

    Instant now() {
        return clock.instant();
    }

    void begin(Long caseId, Instant from) {
        keeper.start(caseId, OBJECT, from, Obligor.RSP);
    }

    boolean hasBegun(Long caseId) {
        return keeper.find(caseId, OBJECT).isPresent();
    }

    boolean isOpen(Long caseId) {
        return keeper.isRunning(caseId, OBJECT) && !keeper.hasRun(caseId, OBJECT);
    }

    Instant until(Long caseId) {
        return keeper.dueAt(caseId, OBJECT);
    }

    void objected(Long caseId) {
        keeper.meet(caseId, OBJECT);
    }

    /** TL-27 has run: the right is lost. */
    void lapse(Long caseId) {
        keeper.expire(caseId, OBJECT);
    }

    void noLonger(Long caseId) {
        keeper.cancel(caseId, OBJECT);
    }

    /** @return whether TL-28 has begun just now */
    boolean startAnswers(Objection row, Instant from) {
        if (row.status() != Objection.Status.FILED
                || keeper.find(row.caseId(), ANSWER, row.subject()).isPresent()) {
            return false;
        }
        Obligor who = row.side() == Side.RSP ? Obligor.CLM : Obligor.BOTH;
        keeper.start(row.caseId(), ANSWER, row.subject(), from, who);
        return true;
    }

    void requireAnswerable(Objection row) {
        if (row.status() == Objection.Status.FILED && answersOver(row)) {
            throw new DeadlinePassed(ANSWER, keeper.dueAt(row.caseId(), ANSWER, row.subject()));
        }
    }

    boolean answersOver(Objection row) {
        return keeper.hasRun(row.caseId(), ANSWER, row.subject());
    }

    /** The last answer is in, or TL-28 has run: TL-29 runs. */
    void answered(Objection row) {
        if (answersOver(row)) {
            keeper.expire(row.caseId(), ANSWER, row.subject());
        } else {
            keeper.meet(row.caseId(), ANSWER, row.subject());
        }
        row.answered(now());
        keeper.start(row.caseId(), RULE, row.subject(), now(), Obligor.PNL);
    }

    /** A hearing is fixed, and moved, only while TL-29 runs and the day fixed before has not come. */
    void requireHearable(Objection row) {
        if (keeper.hasRun(row.caseId(), RULE, row.subject())) {
            throw new DeadlinePassed(RULE, keeper.dueAt(row.caseId(), RULE, row.subject()));
        }
        if (wasHeard(row)) {
            throw new ObjectionHeldAlready();
        }
    }

    /** A working day at the seat, not past, before TL-29 runs out as it stands. */
    boolean canHearOn(Objection row, LocalDate day) {
        Instant due = keeper.dueAt(row.caseId(), RULE, row.subject());
        return calendar.isWorkingDay(day)
                && !day.isBefore(calendar.today())
                && (due == null || calendar.endOf(day).compareTo(due) <= 0);
    }

    /** TL-29 counts from the hearing, where that is later than the last answer. */
    void hears(Objection row) {
        keeper.cancel(row.caseId(), RULE, row.subject());
        Instant from = row.hearingOn().atStartOfDay(calendar.zone()).toInstant();
        keeper.start(row.caseId(), RULE, row.subject(), from, Obligor.PNL);
    }

    Instant endOf(LocalDate day) {
        return calendar.endOf(day);
    }

    boolean wasHeard(Objection row) {
        return row.hearingOn() != null && !row.hearingOn().isAfter(calendar.today());
    }

    boolean isHearingAhead(Objection row) {
        return row.hearingOn() != null && row.hearingOn().isAfter(calendar.today());
    }

    /** @return whether TL-29 has run just now */
    boolean rulingLate(Objection row) {
        return keeper.expire(row.caseId(), RULE, row.subject());
    }

    /** The ruling counts also when it is late. */
    void ruled(Objection row) {
        keeper.done(row.caseId(), RULE, row.subject());
    }

    void cancel(Objection row) {
        keeper.cancel(row.caseId(), ANSWER, row.subject());
        keeper.cancel(row.caseId(), RULE, row.subject());
    }

    Instant dueAt(Objection row) {
        String code = row.status() == Objection.Status.FILED ? ANSWER : RULE;
        return row.isPending() ? keeper.dueAt(row.caseId(), code, row.subject()) : null;
    }
}
