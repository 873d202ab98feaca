package comity.submission;

import comity.access.AccessPolicy;
import comity.common.Actor;
import comity.deadline.Deadline;
import comity.deadline.DeadlineKeeper;
import comity.document.Documents;
import comity.panel.Timetable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The written rounds of a case, within the reader's class. */
@ApplicationScoped
@Transactional
public class SubmissionReading {

    @Inject
    Submissions submissions;

    @Inject
    Documents documents;

    @Inject
    DeadlineKeeper keeper;

    @Inject
    Timetable timetable;

    @Inject
    AccessPolicy policy;

    public List<SubmissionRow> of(Long caseId, Actor actor) {
        return Arrays.stream(Round.values())
                .map(round -> row(caseId, round, actor))
                .toList();
    }

    private SubmissionRow row(Long caseId, Round round, Actor actor) {
        Optional<Submission> filed = submissions.find(caseId, round);
        Optional<Deadline> limit = keeper.find(caseId, round.limit());
        boolean readable = filed.filter(row ->
                        policy.mayRead(actor, documents.find(row.documentId()).guarded()))
                .isPresent();
        return new SubmissionRow(
                round.name(),
                round.side().name(),
                status(caseId, round, filed, limit),
                filed.map(Submission::filedAt).orElse(null),
                filed.map(Submission::servedAt).orElse(null),
                limit.map(Deadline::dueAt).orElse(null),
                timetable.dateOf(caseId, round.limit()),
                readable ? filed.get().documentId() : null,
                filed.map(Submission::summaryId).orElse(null),
                readable ? filed.get().outline() : List.of());
    }

    private String status(Long caseId, Round round, Optional<Submission> filed, Optional<Deadline> limit) {
        if (filed.isPresent()) {
            return "FILED";
        }
        boolean missed = submissions
                .phase(caseId)
                .filter(phase -> phase.missed().contains(round))
                .isPresent();
        if (missed) {
            return "MISSED";
        }
        return limit.filter(Deadline::isRunning).isPresent() ? "RUNNING" : "WAITING";
    }
}
