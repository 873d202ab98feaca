package comity.consultation;

import comity.closing.CaseClosing;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.deadline.Obligor;
import comity.deadline.TimeLimit;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.docket.CloseReason;
import comity.serving.Served;
import comity.serving.Service;
import comity.serving.ServiceDispatched;
import comity.serving.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The limits of consultations, from service to dormancy: what happens when nobody acts (S05). */
@ApplicationScoped
@Transactional
public class ConsultationCourse {

    @Inject
    CaseFiles files;

    @Inject
    ConsultationRecords records;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    LapseNotices lapseNotices;

    @Inject
    ConsultationDocket docket;

    @Inject
    CaseClosing closing;

    @Inject
    Services services;

    @Inject
    Clock clock;

    /** The request is circulated to the Signatories in the second in which it is dispatched. */
    void onDispatched(@Observes ServiceDispatched dispatched) {
        if (services.find(dispatched.serviceId()).isClaim()) {
            keeper.start(dispatched.caseId(), "TL-10", clock.instant(), Obligor.TP);
        }
    }

    /** Service of the claim opens the consultations. */
    void onServed(@Observes Served served) {
        CaseFile file = files.find(served.caseId());
        if (!Service.CLAIM.equals(served.kind()) || file.place() != CaseState.SERVED) {
            return;
        }
        Instant from = served.servedAt();
        records.add(new Consultation(file.id(), from));
        keeper.start(file.id(), "TL-07", from, Obligor.RSP);
        keeper.start(file.id(), "TL-08", from, Obligor.RSP);
        keeper.start(file.id(), "TL-09", from, Obligor.BOTH);
    }

    public boolean isReplied(Long caseId) {
        files.lock(caseId);
        return records.find(caseId).map(Consultation::repliedAt).isPresent() || isOver(caseId);
    }

    public boolean isEntered(Long caseId) {
        files.lock(caseId);
        return records.find(caseId).map(Consultation::enteredAt).isPresent() || isOver(caseId);
    }

    /** Whether both sides have stated that consultations failed. */
    public boolean isFailed(Long caseId) {
        files.lock(caseId);
        return records.find(caseId).map(Consultation::failedAt).isPresent();
    }

    public boolean isPanelRequested(Long caseId) {
        files.lock(caseId);
        return records.panelRequest(caseId).isPresent();
    }

    private boolean isOver(Long caseId) {
        return records.find(caseId).map(Consultation::endedAt).isPresent();
    }

    /** TL-07 has run: a panel may be requested. */
    public void noReply(Long caseId) {
        missed(caseId, "TL-07");
    }

    /** TL-08 has run: a panel may be requested. */
    public void noEntry(Long caseId) {
        missed(caseId, "TL-08");
    }

    private void missed(Long caseId, String code) {
        CaseFile file = files.lock(caseId);
        if (keeper.expire(caseId, code)) {
            docket.missed(file, code);
        }
    }

    /** TL-10 has run: no other State joins any more. */
    public void noMoreJoining(Long caseId) {
        files.lock(caseId);
        keeper.expire(caseId, "TL-10");
    }

    /** TL-09 has run: the period is over. */
    public void periodOver(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (!keeper.expire(caseId, "TL-09")) {
            return;
        }
        Deadline period = keeper.find(caseId, "TL-09").orElseThrow();
        records.find(caseId).ifPresent(course -> course.end(endOf(period)));
        docket.expired(file);
    }

    /** Dormancy: TL-12 counts from the end of the consultations. */
    public void rest(Long caseId) {
        files.lock(caseId);
        if (records.panelRequest(caseId).isPresent()) {
            return;
        }
        Instant end = records.find(caseId).map(Consultation::endedAt).orElseGet(clock::instant);
        Deadline dormancy = keeper.start(caseId, "TL-12", end, Obligor.CLM);
        lapseNotices.plan(dormancy);
    }

    /** FX-09 has come: the parties are told that the case will lapse. */
    public void warn(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (keeper.expire(caseId, "FX-09")) {
            docket.lapseNotice(file, lapseNotices.lapsesOn(caseId));
        }
    }

    /** TL-12 has run: the case lapses. */
    public void lapse(Long caseId) {
        CaseFile file = files.lock(caseId);
        if (keeper.expire(caseId, "TL-12")) {
            closing.close(file, CloseReason.LAPSED);
        }
    }

    /** The last second of a limit: its row keeps the following midnight. */
    private static Instant endOf(Deadline limit) {
        return limit.unit() == TimeLimit.Unit.HOURS
                ? limit.dueAt()
                : limit.dueAt().minusSeconds(1);
    }
}
