package comity.reclassification;

import comity.docket.CaseEnded;
import comity.docket.CaseFile;
import comity.docket.CaseFiles;
import comity.serving.Served;
import comity.serving.Services;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;

/** Where a request stands, and what the Rules do by themselves when a limit has run. */
@ApplicationScoped
@Transactional
public class ReclassificationLimits {

    @Inject
    CaseFiles files;

    @Inject
    Reclassifications rows;

    @Inject
    ReclassificationCourse course;

    @Inject
    ReclassificationDocket docket;

    @Inject
    Services services;

    public void unopposed(Long caseId, String subject) {
        CaseFile file = files.lock(caseId);
        course.unopposed(file, rows.bySubject(caseId, subject));
    }

    public void unanswered(Long caseId, String subject) {
        CaseFile file = files.lock(caseId);
        course.unanswered(file, rows.bySubject(caseId, subject));
    }

    public void late(Long caseId, String subject) {
        CaseFile file = files.lock(caseId);
        course.late(file, rows.bySubject(caseId, subject));
    }

    /** Whether everybody who may object was served. */
    public boolean isServed(Long caseId, String subject) {
        return is(caseId, subject, row -> docket.servedAt(row).isPresent());
    }

    /** Whether nobody can object any more. */
    public boolean isObjectionOver(Long caseId, String subject) {
        return is(caseId, subject, row -> row.status() != Reclassification.Status.HEARING);
    }

    public boolean isAnswerOver(Long caseId, String subject) {
        return is(caseId, subject, row -> row.status() != Reclassification.Status.OBJECTED);
    }

    public boolean isSettled(Long caseId, String subject) {
        return is(caseId, subject, row -> !row.isOpen());
    }

    public boolean isForPresidingJudge(Long caseId, String subject) {
        return files.lock(caseId).place().hasPanelAtWork() && !isSettled(caseId, subject);
    }

    private boolean is(Long caseId, String subject, Predicate<Reclassification> question) {
        files.lock(caseId);
        return question.test(rows.bySubject(caseId, subject));
    }

    void onServed(@Observes Served served) {
        if (ReclassificationDocket.REQUEST.equals(served.kind())) {
            rows.servedWith(
                            served.caseId(),
                            services.find(served.caseId(), served.serviceId()).documentIds())
                    .ifPresent(course::served);
        }
    }

    void onEnded(@Observes CaseEnded ended) {
        rows.openOf(ended.caseId()).forEach(course::moot);
    }
}
