package comity.track;

import comity.access.Side;
import comity.common.Actor;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.Receiving;
import comity.serving.Served;
import comity.serving.ServiceDelivered;
import comity.serving.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The way of a request from its filing to its end: who is heard (TL-89), what the decision changes (X4). */
@ApplicationScoped
@Transactional
public class TrackCourse {

    @Inject
    TrackRecords records;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    TrackDocket docket;

    @Inject
    TrackNews news;

    @Inject
    Receiving receiving;

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    @Inject
    Clock clock;

    void begin(CaseFile file, TrackChange row, Actor actor) {
        if (row.askedBy() == Side.RSP
                && keeper.find(file.id(), TrackGuard.HEARD, TrackGuard.REGISTRATION)
                        .isPresent()) {
            keeper.meet(file.id(), TrackGuard.HEARD, TrackGuard.REGISTRATION);
        }
        docket.asked(file, row, actor);
        if (!TrackGuard.mustBeHeard(file, row)) {
            row.heard();
        }
        news.asked(row);
    }

    void answered(CaseFile file, TrackChange row, Actor actor) {
        boolean awaited = row.status() == TrackChange.Status.HEARING;
        if (awaited) {
            keeper.meet(row.caseId(), TrackGuard.HEARD, row.subject());
        }
        if (row.serviceId() != null) {
            receiving.receivedByActing(row.caseId(), row.serviceId(), actor);
        }
        docket.answered(file, row, actor);
        if (awaited) {
            row.heard();
            news.heard(row);
        }
    }

    /** TL-89 has run: silence is neither consent nor objection. */
    void unheard(TrackChange row) {
        if (row.status() == TrackChange.Status.HEARING
                && keeper.expire(row.caseId(), TrackGuard.HEARD, row.subject())) {
            row.heard();
        }
    }

    /** Limits that run keep their length; those that start from now on take the other column. */
    void decided(CaseFile file, TrackChange row, Actor actor) {
        if (row.status() == TrackChange.Status.ORDERED) {
            file.takeUrgentLimits(row.urgent());
        }
        docket.decided(file, row, actor);
        news.settled(row);
    }

    void moot(TrackChange row) {
        row.settle(TrackChange.Status.MOOT, null, clock.instant());
        keeper.cancel(row.caseId(), TrackGuard.HEARD, row.subject());
        news.settled(row);
    }

    /** TL-89 counts from the first delivery, acknowledged or not. */
    void onDelivered(@Observes ServiceDelivered delivered) {
        records.servedBy(delivered.serviceId()).ifPresent(row -> reached(row, clock.instant()));
        if (services.find(delivered.caseId(), delivered.serviceId()).isClaim()) {
            openRevocation(files.find(delivered.caseId()), clock.instant());
        }
    }

    /** Received in any other way, such as by note verbale: it counts from then at the latest. */
    void onServed(@Observes Served served) {
        records.servedBy(served.serviceId()).ifPresent(row -> reached(row, served.servedAt()));
        if (services.find(served.caseId(), served.serviceId()).isClaim()) {
            openRevocation(files.find(served.caseId()), served.servedAt());
        }
    }

    private void reached(TrackChange row, Instant at) {
        if (row.status() == TrackChange.Status.HEARING
                && keeper.find(row.caseId(), TrackGuard.HEARD, row.subject()).isEmpty()) {
            keeper.start(row.caseId(), TrackGuard.HEARD, row.subject(), at, Obligor.RSP);
            news.delivered(row);
        }
    }

    private void openRevocation(CaseFile file, Instant at) {
        if (file.urgent()
                && keeper.find(file.id(), TrackGuard.HEARD, TrackGuard.REGISTRATION)
                        .isEmpty()) {
            keeper.start(file.id(), TrackGuard.HEARD, TrackGuard.REGISTRATION, at, Obligor.RSP);
        }
    }
}
