package comity.objection;

import comity.access.Side;
import comity.common.Actor;
import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.docket.CaseState;
import comity.document.Document;
import comity.submission.FirstRoundOver;
import comity.submission.WrittenPhaseClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** When objections are possible, and whether the merits wait for one (S11). */
@ApplicationScoped
@Transactional
public class ObjectionSuspension {

    @Inject
    CaseFiles files;

    @Inject
    Objections objections;

    @Inject
    ObjectionGuard guard;

    @Inject
    ObjectionTime time;

    @Inject
    Merits merits;

    @Inject
    ObjectionNews news;

    void onFirstRound(@Observes FirstRoundOver over) {
        time.begin(over.caseId(), over.at());
        news.tell(new ObjectionTimeRuns(over.caseId()));
    }

    /** TL-27 has run. */
    public void timeOver(Long caseId) {
        files.lock(caseId);
        time.lapse(caseId);
    }

    void filed(CaseFile file, Objection row, Document paper, Actor actor) {
        news.paper(file, "objection.filed", paper, row.side(), actor);
        if (row.side() == Side.RSP) {
            news.tell(new ObjectionTimeOver(file.id()));
        }
        if (!file.urgent()) {
            suspend(file, row);
        }
        row.servedBy(news.serve(file, paper, row.side(), ObjectionAnswers.OBJECTION));
        news.tell(new ObjectionFiled(file.id(), row.id()));
    }

    /** On the urgent track the merits go on, unless the panel orders otherwise. */
    public void order(Long caseId, Long objectionId, Actor actor) {
        CaseFile file = files.lock(caseId);
        Objection row = guard.presided(file, objectionId, actor);
        if (row.suspends()) {
            throw new MeritsWaitAlready();
        }
        file.requireState(CaseState.WRITTEN);
        suspend(file, row);
    }

    private void suspend(CaseFile file, Objection row) {
        row.suspend();
        merits.suspend(file);
        news.say(file, "objection.suspended");
    }

    /** What was not ruled on by then is joined to the merits. */
    void onClosed(@Observes WrittenPhaseClosed closed) {
        time.noLonger(closed.caseId());
        news.tell(new ObjectionTimeOver(closed.caseId()));
        objections.pending(closed.caseId()).ifPresent(row -> {
            row.join();
            time.cancel(row);
            news.say(files.find(closed.caseId()), "objection.joined");
            news.tell(new ObjectionRuled(row.caseId(), row.id(), false));
        });
    }

    void onEnded(@Observes CaseEnded ended) {
        objections.of(ended.caseId()).stream().filter(Objection::isPending).forEach(Objection::moot);
    }
}
