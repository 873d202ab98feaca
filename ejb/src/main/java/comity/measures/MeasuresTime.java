package comity.measures;

import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.DeadlinePassed;
import comity.deadline.Obligor;
import comity.deadline.TimeLimit;
import comity.deadline.TimeLimits;
import comity.deadline.TribunalCalendar;
import comity.docket.CaseFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The limits of S12: FX-02 of the call, TL-30 of observations, TL-31 of the decision, TL-32 of reports. */
@ApplicationScoped
public class MeasuresTime {

    static final String CALL = "FX-02";
    static final String OBSERVE = "TL-30";
    static final String DECIDE = "TL-31";
    static final String REPORT = "TL-32";

    @Inject
    DeadlineKeeper keeper;

    @Inject
    TimeLimits limits;

    @Inject
    TribunalCalendar calendar;

    Instant now() {
        return calendar.instant();
    }

    void asked(CaseFile file, MeasuresRequest row) {
        Obligor court = file.place().hasPanelAtWork() ? Obligor.PNL : Obligor.PRS;
        keeper.start(row.caseId(), DECIDE, row.subject(), row.filedAt(), court);
        if (row.call().isAwaited()) {
            keeper.start(row.caseId(), CALL, row.subject(), row.filedAt(), Obligor.PRS);
        }
    }

    /** In hours TL-30 counts from the first delivery, acknowledged or not. */
    boolean countsFromDelivery(CaseFile file) {
        return limits.of(OBSERVE, file.urgent()).unit() == TimeLimit.Unit.HOURS;
    }

    /** @return whether TL-30 has begun just now */
    boolean startObservations(MeasuresRequest row, Instant from) {
        if (row.status() != MeasuresRequest.Status.FILED
                || keeper.find(row.caseId(), OBSERVE, row.subject()).isPresent()) {
            return false;
        }
        keeper.start(row.caseId(), OBSERVE, row.subject(), from, whoObserves(row));
        return true;
    }

    private static Obligor whoObserves(MeasuresRequest row) {
        return switch (row.side()) {
            case CLM -> Obligor.RSP;
            case RSP -> Obligor.CLM;
            default -> Obligor.BOTH;
        };
    }

    void requireObservable(MeasuresRequest row) {
        if (row.status() == MeasuresRequest.Status.FILED && observationsOver(row)) {
            throw new DeadlinePassed(OBSERVE, keeper.dueAt(row.caseId(), OBSERVE, row.subject()));
        }
    }

    boolean observationsOver(MeasuresRequest row) {
        return keeper.hasRun(row.caseId(), OBSERVE, row.subject());
    }

    void heardEarly(MeasuresRequest row) {
        keeper.meet(row.caseId(), OBSERVE, row.subject());
        row.heard(now());
    }

    /** TL-30 has run: the decision is made without what was not said. */
    void closeObservations(MeasuresRequest row) {
        keeper.expire(row.caseId(), OBSERVE, row.subject());
        row.heard(now());
    }

    /** @return whether the limit on the Tribunal has run just now */
    boolean late(MeasuresRequest row, String code) {
        return keeper.expire(row.caseId(), code, row.subject());
    }

    /** An act of the Tribunal counts also when it is late: that it is late has been said, or is said by the timer. */
    void done(MeasuresRequest row, String code) {
        keeper.done(row.caseId(), code, row.subject());
    }

    void cancelAll(MeasuresRequest row) {
        for (String code : new String[] {CALL, OBSERVE, DECIDE, REPORT}) {
            keeper.cancel(row.caseId(), code, row.subject());
        }
    }

    void cancelCall(MeasuresRequest row) {
        keeper.cancel(row.caseId(), CALL, row.subject());
    }

    boolean reportsRun(MeasuresRequest row) {
        return keeper.find(row.caseId(), REPORT, row.subject()).isPresent();
    }

    void startReports(MeasuresRequest row, Instant served) {
        row.order().nextPeriod();
        keeper.start(
                row.caseId(), REPORT, row.subject(), served, row.order().bound().obligor());
    }

    /** The next period runs from the last day of the one that ends. */
    void nextReports(MeasuresRequest row) {
        Deadline last = keeper.find(row.caseId(), REPORT, row.subject()).orElseThrow();
        startReports(row, last.dueAt().minusMillis(1));
    }

    void requireReportable(MeasuresRequest row) {
        if (keeper.hasRun(row.caseId(), REPORT, row.subject())) {
            throw new DeadlinePassed(REPORT, keeper.dueAt(row.caseId(), REPORT, row.subject()));
        }
    }

    void reported(MeasuresRequest row) {
        keeper.meet(row.caseId(), REPORT, row.subject());
    }

    Instant dueAt(MeasuresRequest row, String code) {
        return keeper.find(row.caseId(), code, row.subject())
                .filter(Deadline::isRunning)
                .map(Deadline::dueAt)
                .orElse(null);
    }
}
