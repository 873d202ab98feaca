package comity.extension;

import comity.access.AccessPolicy;
import comity.access.NotYours;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineChanged;
import comity.deadline.Deadlines;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.Served;
import comity.serving.ServiceDelivered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The Registrar, the presiding judge or the President decides; what happens when nobody does (X7). */
@ApplicationScoped
@Transactional
public class ExtensionDecision {

    @Inject
    CaseFiles files;

    @Inject
    AccessPolicy policy;

    @Inject
    Deadlines deadlines;

    @Inject
    ExtensionRules rules;

    @Inject
    ExtensionRecords records;

    @Inject
    ExtensionCourse course;

    @Inject
    Clock clock;

    /** Grants all or some of the days, or refuses. */
    public void decide(Long caseId, Long requestId, boolean granted, int days, String words, Actor actor) {
        CaseFile file = files.lock(caseId);
        ExtensionRequest row = decidable(file, requestId, actor);
        Authority decider = row.isDecidedBy(row.authority(), actor, policy) ? row.authority() : row.decider();
        rules.requireRuling(row, decider, granted, days, words);
        row.settle(
                granted ? ExtensionRequest.Status.GRANTED : ExtensionRequest.Status.REFUSED,
                granted ? days : null,
                words,
                clock.instant());
        course.decided(file, row, deadlines.find(caseId, row.limitId()), granted, actor);
    }

    private ExtensionRequest decidable(CaseFile file, Long requestId, Actor actor) {
        ExtensionRequest row = records.find(file.id(), requestId);
        if (!mayDecide(row, actor)) {
            policy.requireInside(actor, file.id());
            if (row.decider() == Authority.PRESIDENT) {
                policy.explainPresidency(actor, file.id());
            }
            throw new NotYours("X7");
        }
        if (row.status() == ExtensionRequest.Status.HEARING) {
            throw new ExtensionNotHeard();
        }
        if (!row.isOpen()) {
            throw new ExtensionOver();
        }
        return row;
    }

    /** Who had to decide may still do so after TL-87, and so may the President then. */
    boolean mayDecide(ExtensionRequest row, Actor actor) {
        return row.isByOrder()
                && (row.isDecidedBy(row.authority(), actor, policy) || row.isDecidedBy(row.decider(), actor, policy));
    }

    void onDelivered(@Observes ServiceDelivered delivered) {
        records.servedBy(delivered.serviceId()).ifPresent(row -> course.delivered(row, clock.instant()));
    }

    /** Received in any other way, such as by note verbale: the time to answer runs from then at the latest. */
    void onServed(@Observes Served served) {
        records.servedBy(served.serviceId()).ifPresent(row -> course.delivered(row, served.servedAt()));
    }

    /** Whether the other side has been heard, or has had its time. */
    public boolean isHeard(Long caseId, Long limitId) {
        files.lock(caseId);
        return of(caseId, limitId).status() != ExtensionRequest.Status.HEARING;
    }

    public boolean isSettled(Long caseId, Long limitId) {
        files.lock(caseId);
        return !of(caseId, limitId).isOpen();
    }

    public Authority deciderOf(Long caseId, Long limitId) {
        files.lock(caseId);
        return of(caseId, limitId).decider();
    }

    /** TL-86 has run. */
    public void unheard(Long caseId, Long limitId) {
        files.lock(caseId);
        course.unheard(of(caseId, limitId));
    }

    /** TL-87 has run. */
    public void overdue(Long caseId, Long limitId) {
        course.overdue(files.lock(caseId), of(caseId, limitId));
    }

    private ExtensionRequest of(Long caseId, Long limitId) {
        return records.onLimit(caseId, limitId).orElseThrow();
    }

    /** The act was done after all, or the limit fell away: nothing is left to decide. */
    void onChanged(@Observes DeadlineChanged changed) {
        for (ExtensionRequest row : records.openOf(changed.caseId())) {
            Deadline limit = row.code().equals(changed.code()) ? deadlines.find(row.caseId(), row.limitId()) : null;
            if (limit != null && !limit.isRunning() && row.isOpen()) {
                course.moot(row);
            }
        }
    }

    void onEnded(@Observes CaseEnded ended) {
        records.openOf(ended.caseId()).forEach(course::moot);
    }
}
