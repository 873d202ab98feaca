package comity.serving;

import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.TimeLimit;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.notice.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Receipt of service: acknowledged, deemed, or by note verbale. */
@ApplicationScoped
@Transactional
public class Receiving {

    @Inject
    Services services;

    @Inject
    CaseFiles files;

    @Inject
    Addressees addressees;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Proving proving;

    @Inject
    Clock clock;

    @Inject
    DeliveryLog log;

    /** An Agent, or the focal point while there is none, acknowledges receipt. */
    public void acknowledge(Long caseId, Long serviceId, Actor actor) {
        CaseFile file = files.lock(caseId);
        Service row = services.find(caseId, serviceId);
        addressees.require(actor, row);
        if (!row.isOpen()) {
            throw new AlreadyServed();
        }
        if (row.status() == Service.Status.ORDERED) {
            throw new NotDispatchedYet();
        }
        keeper.meet(caseId, "TL-06", row.subject());
        keeper.meet(caseId, "TL-96", row.subject());
        proving.served(file, row, clock.instant(), actor);
    }

    /** Refuses whoever receives no service for a party, whether or not anything waits for him. */
    public void requireReceiver(Long caseId, Actor actor) {
        addressees.requireReceiver(actor, caseId);
    }

    /** Everything that was sent to the actor and is not acknowledged yet; returns how many services that were. */
    public int acknowledgeAll(Long caseId, Actor actor) {
        files.lock(caseId);
        List<Service> rows = services.ofCase(caseId);
        addressees.requireAny(actor, caseId, rows);
        List<Service> mine = rows.stream()
                .filter(row ->
                        row.isOpen() && row.status() != Service.Status.ORDERED && addressees.receives(actor.id(), row))
                .toList();
        mine.forEach(row -> acknowledge(caseId, row.id(), actor));
        return mine.size();
    }

    /** Who takes a step on a paper has received it: no separate acknowledgement is asked. */
    public void receivedByActing(Long caseId, Long serviceId, Actor actor) {
        CaseFile file = files.lock(caseId);
        Service row = services.find(caseId, serviceId);
        if (row.isOpen() && row.status() != Service.Status.ORDERED) {
            keeper.cancel(caseId, "TL-06", row.subject());
            keeper.cancel(caseId, "TL-96", row.subject());
            proving.served(file, row, clock.instant(), actor);
        }
    }

    /** Reading the notice in the portal is acknowledgement, unless the limit has already spoken. */
    void onRead(@Observes Inbox.NoticeRead read) {
        if (read.caseId() == null || !Inbox.SERVICE.equals(read.kind())) {
            return;
        }
        CaseFile file = files.lock(read.caseId());
        for (Service row : services.announcedBy(read.caseId(), read.entryId())) {
            if (addressees.receives(read.personId(), row)) {
                if (row.isOpen() && !hasRun(row, "TL-06") && !hasRun(row, "TL-96")) {
                    keeper.meet(row.caseId(), "TL-06", row.subject());
                    keeper.meet(row.caseId(), "TL-96", row.subject());
                    proving.served(file, row, clock.instant(), addressees.reader(read.personId()));
                }
            }
        }
    }

    private boolean hasRun(Service row, String code) {
        return keeper.find(row.caseId(), code, row.subject())
                .filter(limit ->
                        limit.state() == Deadline.State.EXPIRED || (limit.isRunning() && limit.isPast(clock.instant())))
                .isPresent();
    }

    /** TL-06 has run. */
    public void deem(Long caseId, Long serviceId) {
        deemAfter(caseId, serviceId, "TL-06", true);
    }

    /** TL-96 has run. */
    public void deemByNote(Long caseId, Long serviceId) {
        deemAfter(caseId, serviceId, "TL-96", false);
    }

    private void deemAfter(Long caseId, Long serviceId, String code, boolean weighed) {
        CaseFile file = files.lock(caseId);
        Service row = services.find(caseId, serviceId);
        if (!row.isOpen() || !keeper.expire(caseId, code, row.subject())) {
            return;
        }
        if (!weighed || log.amountsToService(row)) {
            Deadline limit = keeper.find(caseId, code, row.subject()).orElseThrow();
            proving.served(file, row, endOf(limit), null);
        }
    }

    /** The last second of the limit: the row keeps the following midnight, which belongs to the next day. */
    static Instant endOf(Deadline limit) {
        return limit.unit() == TimeLimit.Unit.HOURS
                ? limit.dueAt()
                : limit.dueAt().minusSeconds(1);
    }

    /** TL-05 has run: the dispatch passes to the Registrar. */
    public void escalateDispatch(Long caseId, Long serviceId) {
        files.lock(caseId);
        Service row = services.find(caseId, serviceId);
        if (row.status() == Service.Status.ORDERED && keeper.expire(caseId, "TL-05", row.subject())) {
            proving.overdue(caseId);
        }
    }
}
